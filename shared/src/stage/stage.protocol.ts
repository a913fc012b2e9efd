import { z } from 'zod'
import { PointId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { Instant } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

/** The sources of the hall itself; each is sent by one device at a time. */
export const Slot = z.enum(['hallCamera', 'hallSound', 'extraCamera', 'screen'])
export type Slot = z.infer<typeof Slot>

/** Something that can be seen or heard: a slot of the hall, or a point with its camera and microphone. */
export const Source = z.union([Slot, PointId])
export type Source = z.infer<typeof Source>

/** Backstage the desk alone sees and hears it; on air everyone does. A source that is off is in no list. */
export const Place = z.enum(['backstage', 'onAir'])
export type Place = z.infer<typeof Place>

/** What the halls see: who speaks, the page, or both. */
export const Layout = z.enum(['speaker', 'hallAndPage', 'pageWithCorner', 'sideBySide', 'twoPoints'])
export type Layout = z.infer<typeof Layout>

/** Of a point, as it was called when it came; halls know no other point's row. Of a slot null. */
const name = Line(160).nullable()

export const PlacedSource = z.object({ source: Source, name, place: Place, isMuted: z.boolean(), since: Instant })
export type PlacedSource = z.infer<typeof PlacedSource>

export const OnAirState = z.object({
  layout: Layout,
  /** In the order in which they came to their place; the last one that speaks stands largest. */
  sources: z.array(PlacedSource).readonly(),
})
export type OnAirState = z.infer<typeof OnAirState>

/** Two points can talk with each other while the next two are warmed up. */
export const MOST_POINTS = 2

const ofSource = z.object({ source: Source })
const done = z.object({})

/** All of them from the publication to the close: sound is checked before the day. */
export const stageCommands = {
  'stage:setLayout': command({
    input: z.object({ layout: Layout }),
    output: done,
    failures: ['stageNotPublished', 'conferenceClosed'],
  }),
  /** Asks a point to open camera and microphone for the desk, or takes a source off the air but keeps it warm. */
  'stage:setBackstage': command({
    input: ofSource,
    output: done,
    failures: ['stageNotPublished', 'conferenceClosed', 'pointNotFound', 'mainHasSlots', 'backstageFull'],
  }),
  'stage:putOnAir': command({
    input: ofSource,
    output: done,
    failures: ['stageNotPublished', 'conferenceClosed', 'pointNotFound', 'mainHasSlots', 'onAirFull'],
  }),
  'stage:takeOff': command({ input: ofSource, output: done, failures: ['sourceIsOff'] }),
  /** `sourceIsSilent`: a picture alone has nothing to mute. */
  'stage:mute': command({
    input: ofSource.extend({ isMuted: z.boolean() }),
    output: done,
    failures: ['sourceIsOff', 'sourceIsSilent'],
  }),
} as const

export const stageEvents = [
  z.object({ type: z.literal('layoutSet'), layout: Layout }),
  z.object({ type: z.literal('sourceSetBackstage'), source: Source, name }),
  z.object({ type: z.literal('sourcePutOnAir'), source: Source, name }),
  z.object({ type: z.literal('sourceTakenOff'), source: Source }),
  z.object({ type: z.literal('sourceMuted'), source: Source }),
  z.object({ type: z.literal('sourceUnmuted'), source: Source }),
] as const
export const OnAirEvent = z.discriminatedUnion('type', stageEvents)
export type OnAirEvent = z.infer<typeof OnAirEvent>
