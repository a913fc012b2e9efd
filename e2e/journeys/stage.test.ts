import { ConferenceList } from '@diem-cau/shared/conference/conference.queries.ts'
import { PointSheet, type SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { FAKE_DEVICES, type TestBrowser, look, openBrowser } from '../fixtures/browser.ts'
import { countMedia, hasMediaWorker, hears, mediaWorkersOf, seesMoving } from '../fixtures/media.ts'
import { ORGANIZER } from '../fixtures/organizer.ts'
import { createDesk, enterByInvitation } from '../fixtures/screens/desk.ts'
import { type Role, joinByCode } from '../fixtures/screens/point.ts'
import { newCommandId } from '../fixtures/socket.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { until } from '../fixtures/until.ts'

const MEDIA = { MEDIA_WORKERS: '1', MEDIA_PORT: '21000', MEDIA_ANNOUNCED_ADDRESS: '127.0.0.1' }

const isPossible = hasMediaWorker()
if (!isPossible) console.log('The journey of the stage is skipped: there is no mediasoup-worker here (npm run live-video).')

let server: TestServer
let browser: TestBrowser
let desk: Page
let sheet: readonly SheetPoint[]

const open = async (env: Record<string, string>): Promise<void> => {
  server = await startServer(env)
  browser = await openBrowser(FAKE_DEVICES)
  desk = await browser.open({ name: 'desk', url: server.url })
  if (server.welcome === null) throw new Error('no welcome link')
  await enterByInvitation(desk, server.welcome, ORGANIZER)
  const [sample] = ConferenceList.parse(await (await desk.request.get('/api/conferences')).json())
  if (!sample) throw new Error('no sample conference')
  sheet = PointSheet.parse(await (await desk.request.get(`/api/conferences/${sample.id}/sheet`)).json())
  for (const name of ['conference:publish', 'conference:openCheckIn', 'conference:open']) {
    const data = { id: newCommandId(), name, input: {} }
    const reply = await desk.request.post(`/api/conferences/${sample.id}/commands`, { data, headers: { origin: server.url } })
    expect(await reply.json()).toMatchObject({ ok: true })
  }
  await desk.goto(`/conferences/${sample.id}/run`)
}
const close = async (): Promise<void> => {
  await browser?.close()
  await server?.close()
}

/** A device of the point whose name holds these words. */
const join = async (name: string, role: Role): Promise<Page> => {
  const point = sheet.find((each) => each.name.includes(name))
  if (!point) throw new Error(`no point ${name}`)
  const page = await browser.open({ name: `${name} ${role}`, url: server.url, size: role === 'Màn hình hội trường' ? 'hall' : 'desk' })
  await countMedia(page)
  await joinByCode(page, point.shortCode, role)
  return page
}
const press = (action: string, source: string): Promise<void> =>
  desk.getByRole('button', { name: `${action}: ${source}`, exact: true }).click()
const setUpCamera = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bật camera và micro' }).click()
  const setup = page.getByRole('dialog')
  await setup.locator('video[data-source="own"]').waitFor()
  await setup.getByRole('button', { name: 'Dùng camera và micro này' }).click()
  await setup.waitFor({ state: 'detached' })
}
const told = (): void =>
  onTestFailed(async () => {
    console.log(server.output())
    console.log(await browser.describe())
  })

describe.skipIf(!isPossible)('the stage', () => {
  const BA_VI = 'Điểm cầu Huyện Ba Vì'
  let baViScreen: Page
  let sonTayScreen: Page
  let baVi: Page
  let baViId: string

  beforeAll(() => open(MEDIA))
  afterAll(close)
  afterEach(() => browser.expectNoFaults())

  test('the hall goes on air and is seen and heard at two points', async () => {
    told()
    const main = sheet.find(({ kind }) => kind === 'main')
    if (!main) throw new Error('no main point')
    const technician = await join(main.name, 'Cán bộ kỹ thuật')
    ;[baViScreen, sonTayScreen] = [await join('Ba Vì', 'Màn hình hội trường'), await join('Sơn Tây', 'Màn hình hội trường')]
    await setUpCamera(technician)
    await desk.getByText('Có tín hiệu').first().waitFor()
    await press('Lên sóng', 'Camera hội trường')
    await press('Lên sóng', 'Âm thanh hội trường')
    for (const screen of [baViScreen, sonTayScreen]) {
      await seesMoving(screen, 'hallCamera')
      await hears(screen)
    }
    // The room that it comes from hears nothing of itself.
    await technician.getByRole('button', { name: 'Xem và nghe trực tiếp' }).click()
    expect(await technician.locator('video[data-source="hallCamera"]').count()).toBe(0)
  })

  test('a point is warmed up for the desk alone, then seen at the other', async () => {
    told()
    baVi = await join('Ba Vì', 'Cán bộ kỹ thuật')
    await setUpCamera(baVi)
    await baVi.getByText('Chưa phát đi đâu cả').waitFor()
    await desk.getByLabel('Mời điểm cầu chuẩn bị').fill('ba vi')
    await desk.getByRole('option', { name: /Ba Vì/ }).click()
    await baVi.getByText('Đang chuẩn bị').waitFor()
    const row = desk.getByRole('listitem').filter({ hasText: BA_VI })
    await row.locator('video').waitFor()
    baViId = (await row.locator('video').getAttribute('data-source')) ?? ''
    await seesMoving(desk, baViId)
    expect(await sonTayScreen.locator(`video[data-source="${baViId}"]`).count()).toBe(0)

    await press('Lên sóng', BA_VI)
    await baVi.getByText('ĐANG LÊN SÓNG').waitFor()
    await seesMoving(sonTayScreen, baViId)
    expect(await baViScreen.locator(`video[data-source="${baViId}"]`).count()).toBe(0)
    await look(sonTayScreen, 'stage-hall')
    await look(desk, 'stage-desk')
    await look(baVi, 'stage-point')
  })

  test('a media process that is killed comes back to every screen without a reload', async () => {
    told()
    await sonTayScreen.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
    const [pid] = await mediaWorkersOf(server.pid)
    if (pid === undefined) throw new Error('no media process')
    process.kill(pid, 'SIGKILL')
    await until('another media process', async () => !(await mediaWorkersOf(server.pid)).includes(pid))
    await seesMoving(sonTayScreen, baViId)
    await hears(sonTayScreen)
    await seesMoving(desk, baViId)
    expect(await sonTayScreen.evaluate('globalThis.isSamePage')).toBe(true)
  })

  test('taken off, its camera is sent to nobody', async () => {
    told()
    await press('Ngắt', BA_VI)
    await baVi.getByText('Chưa phát đi đâu cả').waitFor()
    await sonTayScreen.locator(`video[data-source="${baViId}"]`).waitFor({ state: 'detached' })
  })
})

describe('without a media worker', () => {
  beforeAll(() => open({ MEDIASOUP_WORKER_BIN: 'skip' }))
  afterAll(close)
  afterEach(() => browser.expectNoFaults())

  test('the screens say so, and everything else works', async () => {
    told()
    await desk.getByText('npm run live-video').waitFor()
    const console = await join('Ba Vì', 'Cán bộ kỹ thuật')
    await console.getByText('Video trực tiếp đang tắt').first().waitFor()
    await createDesk(desk).announce('Kiểm tra thông báo')
    await console.getByText('Kiểm tra thông báo').first().waitFor()
  })
})
