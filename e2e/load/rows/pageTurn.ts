import { setTimeout as pause } from 'node:timers/promises'
import { Library } from '@diem-cau/shared/documents/documents.queries.ts'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../fixtures/browser.ts'
import { readSheet } from '../../fixtures/conference.ts'
import { gatherCrowd } from '../../fixtures/crowd.ts'
import { joinByLink } from '../../fixtures/screens/point.ts'
import { pageOnShow } from '../../fixtures/screens/seen.ts'
import type { LiveConference } from '../liveConference.ts'
import { type Family, percentile, toRow } from '../row.ts'

const SCREENS = ['hall', 'phone'] as const
type Screen = (typeof SCREENS)[number]
const nameOf = (screen: Screen, share: 50 | 95): string => `page turn, click to paint on the ${screen}, p${share}`

/** Every document is gone through this often, from its first page to its last: 60 turns and more. */
const ROUNDS = 2
/** Nobody reads faster; meanwhile the screens make the next page ready, as they do on the day. */
const READING_MS = 300

/** The click as the browser stamped it, on the clock that all pages of one browser share, in ms. */
const clickNext = async (presenter: Page): Promise<number> => {
  const clicked = presenter.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), { capture: true, once: true })
      }),
  )
  await presenter.getByRole('button', { name: 'Trang sau' }).click()
  return clicked
}

/** When the frame with that page had been painted: the task after the animation frame in which it is fully shown. */
const paintOf = (screen: Page, number: string, nth: number): Promise<number> =>
  screen.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const painted = (): void => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
          port2.postMessage(null)
        }
        const look = (): boolean => {
          if (!document.querySelector(wanted)) return false
          requestAnimationFrame(painted)
          return true
        }
        const observer = new MutationObserver(() => look() && observer.disconnect())
        observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-shown', 'data-page', 'alt'] })
      }),
    `img[data-shown="true"][data-page="${nth}"][alt^="${number},"]`,
  )

const measureTurns = async ({ server, organizer, conferenceId }: LiveConference): Promise<Record<Screen, number[]>> => {
  const sheet = await readSheet(organizer, conferenceId)
  const crowd = await gatherCrowd(server, conferenceId, sheet)
  const browser = await openBrowser()
  try {
    const presenter = await browser.open({ name: 'presenter', url: server.url })
    const cookies = organizer.cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair))
    await presenter.context().addCookies(cookies.map((found) => ({ name: found?.[1] ?? '', value: found?.[2] ?? '', url: server.url })))
    await presenter.goto(`/conferences/${conferenceId}/present`)
    const hall = await browser.open({ name: 'hall', url: server.url, size: 'hall' })
    await joinByLink(hall, sheet[1]?.url ?? '', 'Màn hình hội trường')
    const phone = await browser.open({ name: 'phone', url: server.url, size: 'phone' })
    await phone.goto(`/follow/${conferenceId}`)

    const taken: Record<Screen, number[]> = { hall: [], phone: [] }
    const documents = Library.parse(await organizer.get('/api/documents'))
    for (let round = 0; round < ROUNDS; round++) {
      for (const { id, number, file } of documents) {
        await organizer.command(conferenceId, 'presenting:show', { documentId: id, page: 1 })
        await Promise.all([hall, phone, presenter].map((page) => pageOnShow(page, number, 1).waitFor()))
        for (let nth = 2; nth <= (file?.pages ?? 0); nth++) {
          await pause(READING_MS)
          const paints = [paintOf(hall, number, nth), paintOf(phone, number, nth)] as const
          const clicked = await clickNext(presenter)
          const [onHall, onPhone] = await Promise.all(paints)
          taken.hall.push(onHall - clicked)
          taken.phone.push(onPhone - clicked)
        }
      }
    }
    browser.expectNoFaults()
    return taken
  } finally {
    await browser.close()
    crowd.close()
  }
}

/** With all 31 points connected, and hall, phone and presenter in one real browser on this machine. */
export const pageTurn: Family = {
  names: SCREENS.flatMap((screen) => [nameOf(screen, 50), nameOf(screen, 95)]),
  measure: async (live) => {
    const taken = await measureTurns(await live())
    return SCREENS.flatMap((screen) =>
      ([50, 95] as const).map((share) => toRow(nameOf(screen, share), 'ms', percentile(taken[screen], share / 100))),
    )
  },
}
