import { compareVietnamese } from '@diem-cau/shared/kernel/text.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { UnitList } from '@diem-cau/shared/units/units.queries.ts'
import { type Request, Router } from 'express'
import type { Db } from '../platform/database.ts'
import { anyAccount } from '../transport/policy.ts'
import { allUnits } from './units.repository.ts'

export interface UnitsRoutesParts {
  readonly db: Db
  readonly staffOf: (req: Request) => Promise<Actor | null>
}

export const createUnitsRoutes = ({ db, staffOf }: UnitsRoutesParts): Router => {
  const router = Router()
  router.get('/api/units', async (req, res) => {
    const actor = await staffOf(req)
    if (!actor || !anyAccount(actor)) return void res.status(401).json({ ok: false, failure: 'notSignedIn' })
    const list: UnitList = await allUnits(db)
    res.json(list.sort((first, second) => compareVietnamese(first.name, second.name)))
  })
  return router
}
