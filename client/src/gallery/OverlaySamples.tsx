import FileText from 'lucide-react/icons/file-text'
import Pencil from 'lucide-react/icons/pencil'
import Printer from 'lucide-react/icons/printer'
import Trash from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Drawer } from '../ui/Drawer.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Field } from '../ui/Field.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Popover } from '../ui/Popover.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { Toolbar } from '../ui/Toolbar.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'
import { useToast } from '../ui/useToast.ts'
import styles from './Gallery.module.css'
import { galleryMessages } from './gallery.messages.ts'

export const OverlaySamples = () => {
  const words = useMessages(galleryMessages)
  const toast = useToast()
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'confirm' | null>(null)
  const [tab, setTab] = useState<'documents' | 'agenda'>('documents')
  const close = () => setOpen(null)
  const toasts = () => {
    toast({ tone: 'positive', title: words.done, action: { label: words.undo, onSelect: () => undefined } })
    toast({ tone: 'negative', title: words.errorTitle, description: words.errorText })
  }
  return (
    <Panel title={words.overlays}>
      <div className={styles.stack}>
        <Toolbar
          label={words.overlays}
          end={
            <Menu
              trigger={<Button>{words.more}</Button>}
              sections={[
                [
                  { key: 'edit', label: words.edit, icon: <Pencil />, onSelect: () => undefined },
                  { key: 'print', label: words.print, icon: <Printer />, hint: words.info, onSelect: () => undefined },
                ],
                [{ key: 'revoke', label: words.revoke, icon: <Trash />, isDangerous: true, onSelect: () => setOpen('confirm') }],
              ]}
            />
          }
        >
          <Button onClick={() => setOpen('dialog')}>{words.dialog}</Button>
          <Button onClick={() => setOpen('drawer')}>{words.drawer}</Button>
          <Button onClick={() => setOpen('confirm')}>{words.confirm}</Button>
          <Button onClick={toasts}>{words.toast}</Button>
          <Popover trigger={<Button>{words.details}</Button>} title={words.details}>
            <p>{words.publicHint}</p>
          </Popover>
          <Tooltip text={words.tip}>
            <Button variant="quiet">{words.publicLink}</Button>
          </Tooltip>
        </Toolbar>
        <Tabs
          label={words.tabs}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              key: 'documents',
              label: words.documents,
              count: 0,
              content: (
                <EmptyState icon={<FileText />} title={words.emptyTitle} action={<Button variant="primary">{words.addDocument}</Button>}>
                  {words.emptyText}
                </EmptyState>
              ),
            },
            {
              key: 'agenda',
              label: words.agenda,
              count: 14,
              content: (
                <ErrorState title={words.errorTitle} onRetry={() => undefined} reference="k3f9-20qz">
                  {words.errorText}
                </ErrorState>
              ),
            },
          ]}
        />
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title={words.edit}
        description={words.nameHint}
        footer={
          <Button variant="primary" onClick={close}>
            {words.save}
          </Button>
        }
      >
        <Field label={words.name}>
          <TextInput />
        </Field>
      </Dialog>
      <Drawer isOpen={open === 'drawer'} onClose={close} title={words.details} width="narrow">
        <Field label={words.note}>
          <TextInput />
        </Field>
      </Drawer>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        title={words.confirmTitle}
        confirmLabel={words.revoke}
        isDangerous
        onConfirm={close}
        onCancel={close}
      >
        {words.confirmText}
      </ConfirmDialog>
    </Panel>
  )
}
