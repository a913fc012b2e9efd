import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { type ListSource, askPreview } from './listImport.ts'
import { listImportMessages } from './listImport.messages.ts'
import { ListImportPreview } from './ListImportPreview.tsx'
import { ListImportSource } from './ListImportSource.tsx'

type ListImportProps = {
  readonly tree: UnitTree
  readonly onClose: () => void
}

/** Bring a list, look at what it would do, apply exactly that. */
export const ListImport = ({ tree, onClose }: ListImportProps) => {
  const words = useMessages(listImportMessages)
  const failureText = useFailureText()
  const conferenceId = useConferenceId()
  const [text, setText] = useState('')
  const asking = useMutation({ mutationFn: (source: ListSource) => askPreview(conferenceId, source), networkMode: 'always' })
  const { data, variables: source } = asking
  return (
    <Dialog isOpen onClose={onClose} title={words.title} width="wide" {...(!data && { description: words.intro })}>
      {data && source !== undefined ? (
        <ListImportPreview
          key={data.previewId}
          reply={data}
          sourceName={typeof source === 'string' ? words.pasted : source.name}
          tree={tree}
          onAgain={() => asking.mutate(source)}
          onBack={asking.reset}
          onClose={onClose}
        />
      ) : (
        <ListImportSource
          text={text}
          onText={setText}
          isBusy={asking.isPending}
          failure={asking.error ? failureText(asking.error) : undefined}
          onSource={asking.mutate}
        />
      )}
    </Dialog>
  )
}
