import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

const tinos = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')

type Options = ConstructorParameters<typeof PDFDocument>[0]

/** For tests: a PDF of `pages` pages, each drawn by `draw`. */
export const buildPdf = (
  pages: number,
  draw: (pdf: InstanceType<typeof PDFDocument>, number: number) => void = () => undefined,
  options: Options = {},
): Promise<Buffer> => {
  const pdf = new PDFDocument({ size: 'A4', ...options, autoFirstPage: false })
  pdf.registerFont('tinos', tinos)
  const bytes = buffer(pdf)
  for (let number = 1; number <= pages; number++) {
    pdf.addPage()
    draw(pdf.font('tinos').fontSize(14), number)
  }
  pdf.end()
  return bytes
}
