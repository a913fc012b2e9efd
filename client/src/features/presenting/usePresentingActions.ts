import { runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { DocumentId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { useRef } from 'react'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useActor, useSend, useStage } from '../../realtime/SessionProvider.tsx'
import { type CommandState, commandState, pageAfter } from './commandState.ts'

export interface Presenting {
  readonly command: CommandState
  readonly holderName: string | null
  /** What is on the screens now. */
  readonly shown: { readonly document: StageDocument; readonly page: number; readonly pages: number } | null
  /** Documents that have pages, in the conference's order. */
  readonly documents: readonly StageDocument[]
  isBusy(key: 'show' | 'takeOver' | 'handOver' | 'stop'): boolean
  readonly failure: string | undefined
  turnBy(step: number): void
  turnTo(page: number): void
  show(documentId: DocumentId): void
  takeOver(): void
  handOver(userId: UserId): void
  stop(): void
}

/** The pages in one's hand. A turn is sent at once and shown when the server says so; quick turns add up. */
export const usePresentingActions = (): Presenting => {
  const send = useSend()
  const actor = useActor()
  const state = useStage((stage) => stage.presenting)
  const all = useStage((stage) => stage.documents)
  const running = useStage((stage) => runningItem(stage.agenda))
  const phase = useStage((stage) => stage.conference.phase)
  const { run, isBusy, failure } = useAttempts()
  /** The last page asked for and not answered yet. */
  const asked = useRef<{ readonly documentId: DocumentId; readonly page: number } | null>(null)

  const command = commandState(state, running, actor, phase)
  const document = state.onShow ? findDocument(all, state.onShow.documentId) : undefined
  const shown =
    state.onShow && document ? { document, page: state.onShow.page, pages: document.file?.pages ?? 1 } : null

  const turnTo = (wanted: number): void => {
    if (!shown || !command.canTurn) return
    const turn = { documentId: shown.document.id, page: pageAfter(wanted, 0, shown.pages) }
    const from = asked.current?.documentId === turn.documentId ? asked.current.page : shown.page
    if (turn.page === from) return
    asked.current = turn
    void run('turn', () => send('presenting:turnPage', turn)).then(() => {
      if (asked.current === turn) asked.current = null
    })
  }
  return {
    command,
    holderName: state.holder?.name ?? null,
    shown,
    documents: all.filter((each) => each.file !== null),
    isBusy,
    failure,
    turnTo,
    turnBy: (step) => {
      if (!shown) return
      const from = asked.current?.documentId === shown.document.id ? asked.current.page : shown.page
      turnTo(from + step)
    },
    show: (documentId) => void run('show', () => send('presenting:show', { documentId, page: 1 })),
    takeOver: () => void run('takeOver', () => send('presenting:takeOver', {})),
    handOver: (userId) => void run('handOver', () => send('presenting:handOver', { userId })),
    stop: () => void run('stop', () => send('presenting:stop', {})),
  }
}
