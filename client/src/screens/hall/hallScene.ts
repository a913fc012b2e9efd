import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { lengthOf, nextItem, runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import { plannedStart } from '@diem-cau/shared/conference/conference.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { findDocument } from '@diem-cau/shared/documents/documents.ts'
import { type Duration, type Instant, between, later } from '@diem-cau/shared/kernel/time.ts'
import { speakerOf } from '@diem-cau/shared/floor/floor.ts'
import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'

/** What a hall sees as a whole; each scene holds only what it shows. */
export type HallScene =
  | { readonly kind: 'welcome'; readonly opensAt: Instant }
  | { readonly kind: 'page'; readonly document: StageDocument; readonly page: number; readonly pages: number }
  /** Somebody has the floor and no page is on show. */
  | { readonly kind: 'speaker'; readonly request: SpeakRequest; readonly item: AgendaItem | undefined }
  /** An item without a page: a speech, a discussion, or a document whose pages are not there. */
  | { readonly kind: 'item'; readonly item: AgendaItem }
  /** Under way, and nothing running at this moment. */
  | { readonly kind: 'between'; readonly next: AgendaItem | undefined }
  | { readonly kind: 'recess'; readonly resumesAt: Instant | null }
  | { readonly kind: 'closed' }

export const hallScene = (stage: StageState): HallScene => {
  const { phase } = stage.conference
  switch (phase) {
    case 'draft':
    case 'published':
    case 'checkIn':
      return { kind: 'welcome', opensAt: plannedStart(stage.conference.details) }
    case 'recess':
      return { kind: 'recess', resumesAt: resumesAt(stage) }
    case 'live':
      return sceneOfLive(stage)
    case 'closed':
      return { kind: 'closed' }
    default:
      return phase satisfies never
  }
}

const sceneOfLive = (stage: StageState): HallScene => {
  const { onShow } = stage.presenting
  const document = onShow ? findDocument(stage.documents, onShow.documentId) : undefined
  if (onShow && document?.file) return { kind: 'page', document, page: onShow.page, pages: document.file.pages }
  const item = runningItem(stage.agenda)
  const request = speakerOf(stage.floor)
  if (request) return { kind: 'speaker', request, item }
  if (item?.kind === 'break') return { kind: 'recess', resumesAt: resumesAt(stage) }
  return item ? { kind: 'item', item } : { kind: 'between', next: nextItem(stage.agenda) }
}

/** When a break is to end: the one that runs, or the one that the recess was called for; null when nobody has said. */
const resumesAt = ({ agenda, conference }: StageState): Instant | null => {
  const running = runningItem(agenda)
  if (running) {
    return running.kind === 'break' && running.progress.state === 'running'
      ? later(running.progress.startedAt, lengthOf(running))
      : null
  }
  const next = nextItem(agenda)
  return next?.kind === 'break' ? later(conference.phaseSince, lengthOf(next)) : null
}

const DAY_MS = 24 * 60 * 60_000

export type Countdown =
  /** Too far away for a running clock. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'timer'; readonly left: Duration }
  | { readonly kind: 'due' }

export const countdown = (to: Instant, now: Instant): Countdown => {
  const left = between(now, to)
  if (left <= 0) return { kind: 'due' }
  return left >= DAY_MS ? { kind: 'days', days: Math.ceil(left / DAY_MS) } : { kind: 'timer', left }
}

/** Long texts are set smaller, so that they never run off a screen that nobody can scroll. */
export const sizeFor = (text: string): 'short' | 'medium' | 'long' =>
  text.length <= 70 ? 'short' : text.length <= 200 ? 'medium' : 'long'
