import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { Contact } from '@diem-cau/shared/points/points.protocol.ts'
import CircleAlert from 'lucide-react/icons/circle-alert'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Pencil from 'lucide-react/icons/pencil'
import Printer from 'lucide-react/icons/printer'
import QrCode from 'lucide-react/icons/qr-code'
import Trash from 'lucide-react/icons/trash-2'
import { type ReactNode, useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { Column } from '../../ui/tableColumns.ts'
import styles from './PointList.module.css'
import { pointListMessages } from './pointList.messages.ts'
import { type PointLine, devicesByRole } from './pointListLines.ts'

export type PointAct = 'edit' | 'sheet' | 'print' | 'remove'

const Missing = ({ children }: { readonly children: string }) => (
  <span className={styles.missing}>
    <CircleAlert aria-hidden />
    {children}
  </span>
)

const ContactCell = ({ contact, isNeeded }: { readonly contact: Contact; readonly isNeeded: boolean }) => {
  const words = useMessages(pointListMessages)
  if (contact.name === '' && contact.phone === '') return isNeeded ? <Missing>{words.notKnown}</Missing> : <>–</>
  return (
    <>
      <span className={styles.line}>{contact.name === '' ? <Missing>{words.notKnown}</Missing> : contact.name}</span>
      <span className={styles.second}>
        {contact.phone === '' ? (
          <Missing>{words.noPhone}</Missing>
        ) : (
          <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
        )}
      </span>
    </>
  )
}

const DevicesCell = ({ line }: { readonly line: PointLine }) => {
  const words = useMessages(pointListMessages)
  const format = useFormat()
  const { head, technician, screen } = devicesByRole(line.point)
  const parts = [
    head > 0 && words.deviceHead(format.number(head)),
    technician > 0 && words.deviceTechnician(format.number(technician)),
    screen > 0 && words.deviceScreen(format.number(screen)),
  ].filter((part) => part !== false)
  if (parts.length === 0) return <span className={styles.muted}>{words.noDevice}</span>
  return (
    <span className={styles.wrapped} title={parts.join(', ')}>
      {parts.join(', ')}
    </span>
  )
}

const NameCell = ({ line: { point, unitPath } }: { readonly line: PointLine }) => {
  const words = useMessages(pointListMessages)
  return (
    <span title={unitPath === '' ? point.profile.name : `${point.profile.name} · ${unitPath}`}>
      <strong className={styles.line}>{point.profile.name}</strong>
      <span className={styles.second}>{unitPath === '' ? words.noUnit : unitPath}</span>
    </span>
  )
}

const ActionsCell = ({ line, canChange, onAct }: { line: PointLine; canChange: boolean; onAct: ColumnsAct }) => {
  const words = useMessages(pointListMessages)
  const { id, profile } = line.point
  const item = (act: PointAct, icon: ReactNode) => ({ key: act, label: words[act], icon, onSelect: () => onAct(act, id) })
  return (
    <Menu
      trigger={<IconButton size="small" label={words.actionsOf(profile.name)} icon={<Ellipsis />} />}
      sections={[
        [...(canChange ? [item('edit', <Pencil />)] : []), item('sheet', <QrCode />), item('print', <Printer />)],
        canChange ? [{ ...item('remove', <Trash />), isDangerous: true }] : [],
      ]}
    />
  )
}

type ColumnsAct = (act: PointAct, id: PointId) => void

export const usePointListColumns = (canChange: boolean, onAct: ColumnsAct): readonly Column<PointLine>[] => {
  const words = useMessages(pointListMessages)
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: 'name',
        header: words.name,
        track: 'minmax(13rem, 2fr)',
        cell: (line) => <NameCell line={line} />,
        sortBy: ({ point }) => point.profile.name,
      },
      { key: 'kind', header: words.kind, track: '6.5rem', cell: ({ point }) => words[point.profile.kind], sortBy: ({ point }) => words[point.profile.kind] },
      {
        key: 'summoned',
        header: words.summoned,
        align: 'end',
        track: '6.5rem',
        cell: ({ point }) => format.number(point.profile.summoned),
        sortBy: ({ point }) => point.profile.summoned,
      },
      {
        key: 'head',
        header: words.head,
        track: 'minmax(11rem, 1.3fr)',
        cell: ({ point }) => <ContactCell contact={point.profile.head} isNeeded />,
        sortBy: ({ point }) => point.profile.head.name,
      },
      {
        key: 'technician',
        header: words.technician,
        track: 'minmax(11rem, 1.3fr)',
        cell: ({ point }) => (
          <ContactCell contact={point.profile.technician} isNeeded={point.profile.kind !== 'individual'} />
        ),
        sortBy: ({ point }) => point.profile.technician.name,
      },
      {
        key: 'devices',
        header: words.devices,
        track: 'minmax(9rem, 1fr)',
        cell: (line) => <DevicesCell line={line} />,
        sortBy: ({ point }) => point.devices.length,
      },
      {
        key: 'actions',
        header: words.actions,
        isHeaderHidden: true,
        track: '2.75rem',
        cell: (line) => <ActionsCell line={line} canChange={canChange} onAct={onAct} />,
      },
    ],
    [words, format, canChange, onAct],
  )
}
