import { type Policies, desk, deskOrChair, organizer, staffOfTheHouse } from '../transport/policy.ts'

export const conferencePolicies: Policies<
  | 'conference:create'
  | 'conference:editDetails'
  | 'conference:publish'
  | 'conference:openCheckIn'
  | 'conference:open'
  | 'conference:recess'
  | 'conference:resume'
  | 'conference:close'
  | 'conference:reopen'
  | 'conference:announce'
> = {
  'conference:create': staffOfTheHouse,
  'conference:editDetails': desk,
  'conference:publish': organizer,
  'conference:openCheckIn': desk,
  'conference:open': deskOrChair,
  'conference:recess': deskOrChair,
  'conference:resume': deskOrChair,
  'conference:close': deskOrChair,
  'conference:reopen': organizer,
  'conference:announce': desk,
}
