import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import { parseDocumentNumber } from '@diem-cau/shared/documents/documentNumber.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import type { Jobs } from '../platform/jobs.ts'
import { newId } from '../platform/newId.ts'
import type { HouseHandlers, LaneHandlers } from '../transport/handlers.ts'
import { spreadQueue } from './documents.jobs.ts'
import {
  conferencesCarrying,
  deleteDocument,
  insertDocument,
  isNumberTaken,
  lockDocument,
  stageDocument,
  updateDocument,
} from './documents.repository.ts'

/** An item that is over counts as well: the record says what was shown with it. */
const isInUse = ({ agenda, presenting }: StageState, id: DocumentId): boolean =>
  presenting.onShow?.documentId === id || agenda.some((item) => item.documentId === id)

export const documentsLaneHandlers: LaneHandlers<'documents:attach' | 'documents:detach'> = {
  'documents:attach': async ({ stage, tx }, { documentId }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    if (findDocument(stage.documents, documentId)) return fail('documentAttached')
    const document = await stageDocument(tx, documentId)
    return document ? ok({ events: [{ type: 'documentAttached', document }], value: {} }) : fail('documentNotFound')
  },
  'documents:detach': ({ stage }, { documentId }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    if (!findDocument(stage.documents, documentId)) return fail('documentNotAttached')
    if (isInUse(stage, documentId)) return fail('documentInUse')
    return ok({ events: [{ type: 'documentDetached', documentId }], value: {} })
  },
}

export const createDocumentsHouseHandlers = (
  jobs: Jobs,
): HouseHandlers<'documents:add' | 'documents:edit' | 'documents:remove'> => ({
  'documents:add': async ({ tx, now }, details) => {
    const number = parseDocumentNumber(details.number)
    if (!number.ok) return number
    if (await isNumberTaken(tx, number.value, details.issuer, null)) return fail('documentNumberTaken')
    const documentId = newId(DocumentId)
    await insertDocument(tx, documentId, details, number.value, now)
    return ok({ documentId })
  },
  'documents:edit': async ({ tx, now }, { documentId, ...details }) => {
    const number = parseDocumentNumber(details.number)
    if (!number.ok) return number
    if (!(await lockDocument(tx, documentId))) return fail('documentNotFound')
    if (await isNumberTaken(tx, number.value, details.issuer, documentId)) return fail('documentNumberTaken')
    await updateDocument(tx, documentId, details, number.value, now)
    await jobs.send(tx, spreadQueue, { documentId })
    return ok({})
  },
  'documents:remove': async ({ tx }, { documentId }) => {
    if (!(await lockDocument(tx, documentId))) return fail('documentNotFound')
    if ((await conferencesCarrying(tx, documentId)).length > 0) return fail('documentInUse')
    await deleteDocument(tx, documentId)
    return ok({})
  },
})
