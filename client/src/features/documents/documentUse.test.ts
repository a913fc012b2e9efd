import { buildDocument, buildItem, buildItemId, buildStage } from '@diem-cau/shared/testing/build.ts'
import { expect, test } from 'vitest'
import { documentUse } from './documentUse.ts'

const document = buildDocument('d', 2)
const stage = buildStage([
  { type: 'documentAttached', document },
  { type: 'itemAdded', itemId: buildItemId('a'), details: buildItem(), after: null },
  { type: 'itemAdded', itemId: buildItemId('b'), details: buildItem({ documentId: document.id }), after: buildItemId('a') },
])

test('says at which places of the agenda a document stands', () => {
  expect(documentUse(stage, document.id)?.items.map(({ place }) => place)).toEqual([2])
  expect(documentUse({ ...stage, agenda: stage.agenda.slice(0, 1) }, document.id)).toBeNull()
})
