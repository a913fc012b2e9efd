import { isDeepStrictEqual } from 'node:util'
import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { ok } from '@diem-cau/shared/kernel/result.ts'
import type { StageEvent } from '@diem-cau/shared/protocol/events.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import type { Db } from '../platform/database.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import { conferencesCarrying, stageDocument } from './documents.repository.ts'

/**
 * What a conference must hear about a document it carries. A new file takes the old one's place only when its pages
 * are there, so nobody's screen goes blank meanwhile; a page on show that the new file lacks becomes its last.
 */
export const decideUpdate = ({ conference, documents, presenting }: StageState, current: StageDocument): StageEvent[] => {
  const carried = findDocument(documents, current.id)
  if (!carried || isClosed(conference)) return []
  const document = { ...current, file: current.file ?? carried.file }
  if (isDeepStrictEqual(document, carried)) return []
  const events: StageEvent[] = [{ type: 'documentUpdated', document }]
  const { onShow } = presenting
  if (onShow?.documentId === document.id && document.file && onShow.page > document.file.pages) {
    events.push({ type: 'pageTurned', page: document.file.pages })
  }
  return events
}

/** Brings every conference that carries the document up to date; one that is already hears nothing. */
export const createSpread =
  (db: Db, lanes: Lanes) =>
  async (documentId: DocumentId): Promise<void> => {
    for (const conferenceId of await conferencesCarrying(db, documentId)) {
      await lanes.run({
        conferenceId,
        command: null,
        actor: { kind: 'system' },
        decide: async ({ stage, tx }) => {
          const current = await stageDocument(tx, documentId)
          return ok({ events: current ? decideUpdate(stage, current) : [], value: null })
        },
      })
    }
  }
