import { type Policies, desk } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `agenda:${string}`>

/** The agenda is the desk's: organizer and secretary. */
export const agendaPolicies: Policies<Named> = {
  'agenda:addItem': desk,
  'agenda:editItem': desk,
  'agenda:removeItem': desk,
  'agenda:moveItem': desk,
  'agenda:startItem': desk,
  'agenda:finishItem': desk,
  'agenda:extendItem': desk,
  'agenda:swapItems': desk,
  'agenda:cutItem': desk,
  'agenda:restoreItem': desk,
}
