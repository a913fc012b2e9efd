import { expect, test } from 'vitest'
import { at } from '../place.mjs'
import { refuseImport } from './walls.mjs'

const allowed = [
  ['shared/src/points/points.ts', 'zod'],
  ['shared/src/points/points.ts', '../agenda/agenda.ts'],
  ['shared/src/protocol/commands.ts', '../points/points.protocol.ts'],
  ['shared/src/points/points.test.ts', 'vitest'],
  ['server/src/main.ts', './points/points.handlers.ts'],
  ['server/src/points/points.service.ts', './points.repository.ts'],
  ['server/src/points/points.handlers.ts', '../agenda/agenda.service.ts'],
  ['server/src/points/points.tables.ts', '../conference/conference.tables.ts'],
  ['server/src/points/points.handlers.ts', '../platform/database.ts'],
  ['server/src/points/points.test.ts', '../testing/testDatabase.ts'],
  ['server/src/transport/router.ts', '@diem-cau/shared/protocol/commands.ts'],
  ['client/src/screens/desk/Desk.tsx', '../../features/points/Board.tsx'],
  ['client/src/features/points/Board.tsx', '../../ui/Button.tsx'],
  ['client/src/features/points/Board.tsx', './store.ts'],
  ['client/src/main.tsx', './app/App.tsx'],
]
const refused = [
  ['shared/src/points/points.ts', 'node:crypto'],
  ['shared/src/points/points.ts', 'vitest'],
  ['shared/src/kernel/time.ts', '../points/points.ts'],
  ['shared/src/points/points.ts', '../../../server/src/config.ts'],
  ['server/src/points/points.handlers.ts', '../agenda/agenda.repository.ts'],
  ['server/src/points/points.repository.ts', '../agenda/agenda.tables.ts'],
  ['server/src/platform/database.ts', '../points/points.tables.ts'],
  ['server/src/platform/database.ts', '../transport/router.ts'],
  ['server/src/transport/router.ts', '../points/points.service.ts'],
  ['server/src/config.ts', './points/points.service.ts'],
  ['server/src/points/points.handlers.ts', '../testing/testDatabase.ts'],
  ['server/src/points/points.handlers.ts', '../../../client/src/ui/tone.ts'],
  ['client/src/features/points/Board.tsx', '../agenda/Agenda.tsx'],
  ['client/src/features/points/Board.tsx', '../../screens/desk/Desk.tsx'],
  ['client/src/ui/Button.tsx', '../realtime/send.ts'],
  ['client/src/realtime/send.ts', '../features/points/store.ts'],
  ['client/src/ui/Button.tsx', '../../../server/src/config.ts'],
]

test.each(allowed)('%s may import %s', (importer, source) => {
  expect(refuseImport(at(importer), source)).toBeUndefined()
})
test.each(refused)('%s may not import %s', (importer, source) => {
  expect(refuseImport(at(importer), source)).toEqual(expect.any(String))
})
