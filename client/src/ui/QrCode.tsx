import { useMemo } from 'react'
import { encode } from 'uqr'

type QrCodeProps = {
  readonly text: string
  /** What it leads to, for those who cannot point a camera at it. */
  readonly label: string
  readonly className?: string | undefined
}

/** Black on white in every theme, with the quiet edge that cameras need. */
export const QrCode = ({ text, label, className }: QrCodeProps) => {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'M', border: 4 })
    const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    return { size, path: squares.join('') }
  }, [text])
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={className}>
      <path fill="white" d={`M0 0h${size}v${size}H0z`} />
      <path fill="black" d={path} />
    </svg>
  )
}
