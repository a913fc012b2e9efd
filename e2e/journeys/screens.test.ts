import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import { welcomePath } from '@diem-cau/shared/people/people.queries.ts'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { expectNoBarriers } from '../fixtures/axe.ts'
import { type SIZES, type TestBrowser, look, openBrowser } from '../fixtures/browser.ts'
import { readSheet, sampleConferenceId, signIn } from '../fixtures/conference.ts'
import { type Crowd, gatherCrowd } from '../fixtures/crowd.ts'
import { type Person, becomeFirstOrganizer } from '../fixtures/organizer.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { helloOf, shakeHands } from '../fixtures/socket.ts'
import { until } from '../fixtures/until.ts'

type Who = 'stranger' | 'staff' | 'head' | 'screen'

interface Screen {
  readonly name: string
  readonly who: Who
  readonly size: keyof typeof SIZES
  readonly path: string
  /** What is opened there before it is looked at. */
  readonly open?: (page: Page) => Promise<unknown>
}

let server: TestServer
let browser: TestBrowser
let organizer: Person
let conferenceId: ConferenceId
let crowd: Crowd
const cookies = new Map<Who, string>([['stranger', '']])
/** What stands for an id in a path below. */
const ids = new Map<string, string>()

const screens: readonly Screen[] = [
  { name: 'home', who: 'stranger', size: 'phone', path: '/' },
  { name: 'home-desk', who: 'stranger', size: 'desk', path: '/' },
  { name: 'sign-in', who: 'stranger', size: 'desk', path: '/sign-in' },
  { name: 'welcome', who: 'stranger', size: 'phone', path: ':welcome' },
  { name: 'join', who: 'stranger', size: 'phone', path: '/join' },
  { name: 'join-role', who: 'stranger', size: 'phone', path: ':link' },
  { name: 'not-found', who: 'stranger', size: 'phone', path: '/nothing/here' },
  { name: 'conferences', who: 'staff', size: 'desk', path: '/conferences' },
  { name: 'library', who: 'staff', size: 'desk', path: '/library' },
  { name: 'units', who: 'staff', size: 'desk', path: '/units' },
  { name: 'overview', who: 'staff', size: 'desk', path: '/conferences/:conference' },
  { name: 'overview-draft', who: 'staff', size: 'desk', path: '/conferences/:draft' },
  { name: 'agenda', who: 'staff', size: 'desk', path: '/conferences/:conference/agenda' },
  { name: 'documents', who: 'staff', size: 'desk', path: '/conferences/:conference/documents' },
  { name: 'points', who: 'staff', size: 'desk', path: '/conferences/:conference/points' },
  { name: 'people', who: 'staff', size: 'desk', path: '/conferences/:conference/people' },
  { name: 'run', who: 'staff', size: 'desk', path: '/conferences/:conference/run' },
  { name: 'run-phone', who: 'staff', size: 'phone', path: '/conferences/:conference/run' },
  { name: 'agenda-phone', who: 'staff', size: 'phone', path: '/conferences/:conference/agenda' },
  { name: 'record', who: 'staff', size: 'desk', path: '/conferences/:conference/record' },
  { name: 'sheets', who: 'staff', size: 'desk', path: '/conferences/:conference/sheets' },
  { name: 'chair', who: 'staff', size: 'desk', path: '/conferences/:conference/chair' },
  { name: 'presenter', who: 'staff', size: 'desk', path: '/conferences/:conference/present' },
  { name: 'point', who: 'head', size: 'desk', path: '/point/:head' },
  { name: 'point-phone', who: 'head', size: 'phone', path: '/point/:head' },
  { name: 'hall', who: 'screen', size: 'hall', path: '/point/:screen' },
  { name: 'follow', who: 'stranger', size: 'phone', path: '/follow/:conference' },
  { name: 'follow-desk', who: 'stranger', size: 'desk', path: '/follow/:conference' },
]

const opened: readonly Screen[] = [
  { name: 'new-conference', who: 'staff', size: 'desk', path: '/conferences', open: (page) => press(page, 'Tạo hội nghị') },
  { name: 'new-document', who: 'staff', size: 'desk', path: '/library', open: (page) => press(page, 'Thêm văn bản') },
  { name: 'new-item', who: 'staff', size: 'desk', path: '/conferences/:draft/agenda', open: (page) => press(page, 'Thêm nội dung') },
  { name: 'new-point', who: 'staff', size: 'desk', path: '/conferences/:draft/points', open: (page) => press(page, 'Thêm điểm cầu') },
  { name: 'list-import', who: 'staff', size: 'desk', path: '/conferences/:draft/points', open: (page) => press(page, 'Nhập danh sách') },
  { name: 'announce', who: 'staff', size: 'desk', path: '/conferences/:conference/run', open: (page) => page.keyboard.press('Alt+t') },
  {
    name: 'point-drawer',
    who: 'staff',
    size: 'desk',
    path: '/conferences/:conference/run',
    open: (page) => page.getByRole('row').filter({ hasText: 'Điểm cầu Huyện Ba Vì' }).click(),
  },
  { name: 'record-agenda', who: 'staff', size: 'desk', path: '/conferences/:conference/record', open: (page) => page.getByRole('tab', { name: 'Chương trình' }).click() },
  { name: 'record-events', who: 'staff', size: 'desk', path: '/conferences/:conference/record', open: (page) => page.getByRole('tab', { name: 'Diễn biến' }).click() },
  { name: 'follow-agenda', who: 'stranger', size: 'phone', path: '/follow/:conference', open: (page) => press(page, 'Chương trình') },
  { name: 'follow-documents', who: 'stranger', size: 'phone', path: '/follow/:conference', open: (page) => press(page, 'Văn bản') },
  { name: 'follow-news', who: 'stranger', size: 'phone', path: '/follow/:conference', open: (page) => press(page, 'Thông báo') },
]

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click()
const OF_THE_DAY = new Set(['run', 'chair', 'presenter', 'point', 'hall', 'follow'])

const LOOKS = [
  { theme: 'light', language: 'vi', shown: screens },
  { theme: 'dark', language: 'en', shown: screens },
  { theme: 'dark', language: 'vi', shown: opened },
  { theme: 'contrast', language: 'vi', shown: screens.filter(({ name }) => OF_THE_DAY.has(name)) },
] as const

const stageOf = async (): Promise<StageState> => {
  const answer = await shakeHands({ url: server.url, auth: helloOf(conferenceId, { kind: 'staff' }), headers: { cookie: organizer.cookie } })
  if (answer.kind !== 'welcomed' || answer.welcome.catchUp.kind !== 'snapshot') throw new Error('no snapshot')
  answer.socket.disconnect()
  return answer.welcome.catchUp.state
}

/** A conference in full swing: points there and signed, one lost, the first document on show, things announced. */
beforeAll(async () => {
  server = await startServer({ SIGNAL_GRACE_MS: '300' })
  browser = await openBrowser()
  organizer = await becomeFirstOrganizer(server)
  conferenceId = await sampleConferenceId(organizer)
  cookies.set('staff', organizer.cookie)
  ids.set('draft', (await organizer.command(null, 'conference:create', { from: 'sample' })).conferenceId)
  const { token } = await organizer.command(null, 'people:invite', { conferenceId, role: 'secretary', email: 'thu-ky@example.vn' })
  await organizer.command(conferenceId, 'conference:publish', {})
  await organizer.command(conferenceId, 'conference:openCheckIn', {})
  const sheet = await readSheet(organizer, conferenceId)
  crowd = await gatherCrowd(server, conferenceId, sheet.slice(2, 26))
  await Promise.all(crowd.points.slice(2).map((point, nth) => point.signHeads(60 + nth)))
  for (const role of ['head', 'screen'] as const) {
    const { deviceId, cookie } = await signIn(server, sheet[1]?.shortCode ?? '', role)
    cookies.set(role, cookie)
    ids.set(role, deviceId)
  }
  ids.set('conference', conferenceId)
  ids.set('welcome', welcomePath(token))
  ids.set('link', (sheet[1]?.url ?? '').replace(server.url, ''))
  await organizer.command(conferenceId, 'conference:open', {})
  await until('the first document has pages', async () => (await stageOf()).documents[0]?.file != null)
  const [opening, document] = (await stageOf()).agenda
  for (const item of [opening, document]) await organizer.command(conferenceId, 'agenda:startItem', { itemId: item?.id ?? '' })
  await organizer.command(conferenceId, 'conference:announce', { text: 'Đề nghị các điểm cầu ký điểm danh trước 9 giờ.', pointId: null })
  crowd.points[3]?.session.close()
})
afterAll(async () => {
  crowd?.close()
  await browser?.close()
  await server?.close()
})
afterEach(() => browser.expectNoFaults())

const untilLoaded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const isLoading = [...document.querySelectorAll('[role="status"]')].some((each) => /^(Đang tải|Loading)/.test(each.textContent ?? ''))
    return !isLoading && [...document.images].every((image) => image.complete)
  })

/** Whatever moves in has arrived; what only turns or shimmers never does. */
const untilStill = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity))

const expectNoScrollingAside = async (page: Page): Promise<void> => {
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(room ?? 0)
}

for (const { theme, language, shown } of LOOKS) {
  describe(`${theme}, ${language}`, () => {
    const pages = new Map<string, Page>()
    const pageOf = async (who: Who, size: keyof typeof SIZES): Promise<Page> => {
      const key = `${who} ${size}`
      const known = pages.get(key)
      if (known) return known
      const page = await browser.open({ name: key, url: server.url, size, theme, language })
      const given = (cookies.get(who) ?? '').split('; ').filter(Boolean)
      await page.context().addCookies(given.map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: server.url })))
      pages.set(key, page)
      return page
    }
    afterAll(() => Promise.all([...pages.values()].map((page) => page.context().close())))

    test.each(shown)('$name', async ({ name, who, size, path, open }) => {
      const page = await pageOf(who, size)
      onTestFailed(async () => look(page, `failed-${name}-${theme}`))
      await page.goto(path.replace(/:([a-z]+)/g, (_, id: string) => ids.get(id) ?? ''))
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await untilLoaded(page)
      if (open) {
        await open(page)
        await untilLoaded(page)
      }
      await untilStill(page)
      await look(page, `${name}-${theme}-${language}`)
      await expectNoScrollingAside(page)
      await expectNoBarriers(page, name)
    })
  })
}
