import { ConferenceRecord } from '@diem-cau/shared/conference/record.queries.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, onTestFailed, test } from 'vitest'
import { expectNoBarriers } from '../fixtures/axe.ts'
import { type TestBrowser, look, openBrowser } from '../fixtures/browser.ts'
import { readSheet, sampleConferenceId } from '../fixtures/conference.ts'
import { type Account, ORGANIZER, type Person, becomeFirstOrganizer, openAccount } from '../fixtures/organizer.ts'
import { foldLog, readEvents } from '../fixtures/record.ts'
import { joinByCode } from '../fixtures/screens/point.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { until } from '../fixtures/until.ts'

const CHAIR = { name: 'Nguyễn Văn Phong', email: 'phong@example.vn', password: 'chu-tri-mot-hoi-nghi' } as const
const BA_VI = 'Điểm cầu Huyện Ba Vì'
const [HA, BINH] = ['Lê Thị Hà', 'Trần Văn Bình']

let server: TestServer
let browser: TestBrowser
let organizer: Person
let conferenceId: ConferenceId
let desk: Page
let chair: Page
let head: Page
let hall: Page
let phone: Page

const signIn = async (page: Page, account: Account, path: string): Promise<void> => {
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử').fill(account.email)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(account.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/conferences/)
  await page.goto(path)
}

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  organizer = await becomeFirstOrganizer(server)
  conferenceId = await sampleConferenceId(organizer)
  const { token } = await organizer.command(null, 'people:invite', { conferenceId, role: 'chair', email: CHAIR.email })
  await openAccount(server, token, CHAIR)
  for (const name of ['conference:publish', 'conference:openCheckIn', 'conference:open'] as const) {
    await organizer.command(conferenceId, name, {})
  }
  const { url } = server
  const open = (name: string, size: 'desk' | 'phone' | 'hall') => browser.open({ name, url, size })
  desk = await open('desk', 'desk')
  chair = await open('chair', 'desk')
  head = await open('head of Ba Vì', 'phone')
  hall = await open('hall of Ba Vì', 'hall')
  phone = await open('a follower', 'phone')
  const sheet = await readSheet(organizer, conferenceId)
  const code = sheet.find(({ name }) => name === BA_VI)?.shortCode ?? ''
  await Promise.all([
    signIn(desk, ORGANIZER, `/conferences/${conferenceId}/run`),
    signIn(chair, CHAIR, `/conferences/${conferenceId}/chair`),
    joinByCode(head, code, 'Trưởng điểm cầu'),
    joinByCode(hall, code, 'Màn hình hội trường'),
    phone.goto(`/follow/${conferenceId}`),
  ])
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => browser.expectNoFaults())

/** A step of the day: when it fails, what everybody has before their eyes is told with it. */
const step = (name: string, work: () => Promise<void>): void =>
  test(name, async () => {
    onTestFailed(async () => console.log(await browser.describe()))
    await work()
  })

const ofPoint = () => head.getByRole('region', { name: 'Đăng ký phát biểu' })
const ofDesk = () => desk.getByRole('region', { name: 'Phát biểu', exact: true })
const ofChair = () => chair.getByRole('region', { name: /^Phát biểu/ })

/** What a clock says is left, in seconds. */
const secondsLeft = async (page: Page): Promise<number> => {
  const text = await page.getByRole('timer').filter({ hasText: /còn|Tạm dừng/ }).first().innerText()
  const [, minute = '0', second = '0'] = /(\d+):(\d\d)/.exec(text) ?? []
  return Number(minute) * 60 + Number(second)
}

step('the desk opens the floor and enters a paper of the hall; a point asks and sees its place', async () => {
  await desk.getByRole('radio', { name: /^Phát biểu/ }).check({ force: true })
  await ofPoint().getByText('Chưa mở đăng ký').waitFor()
  await ofDesk().getByRole('button', { name: 'Mở đăng ký' }).click()
  await ofPoint().getByLabel('Người phát biểu').fill(HA)
  await ofPoint().getByLabel('Chức vụ').fill('Bí thư Đảng ủy xã')
  await ofPoint().getByLabel('Nội dung phát biểu').fill('Triển khai quy định ở cơ sở')
  await ofPoint().getByRole('button', { name: 'Đăng ký phát biểu' }).click()
  await ofPoint().getByText('thứ 1 trong danh sách').waitFor()
  const row = ofDesk().getByRole('list', { name: 'Danh sách đăng ký phát biểu' }).getByRole('listitem')
  await row.filter({ hasText: HA }).filter({ hasText: BA_VI }).waitFor()

  await ofDesk().getByRole('button', { name: 'Thêm người' }).click()
  const form = desk.getByRole('dialog')
  await form.getByLabel('Hình thức').selectOption({ label: 'Tham luận đã chuẩn bị' })
  await form.getByRole('button', { name: 'Thêm vào danh sách' }).click()
  await form.getByText('Nhập họ tên đại biểu').waitFor()
  await form.getByLabel('Họ và tên').fill(BINH)
  await form.getByLabel('Số phút riêng').fill('10')
  await form.getByRole('button', { name: 'Thêm vào danh sách' }).click()
  await form.waitFor({ state: 'detached' })
  await ofDesk().getByRole('button', { name: `Đưa “${BINH}” lên trước` }).click()
  await ofPoint().getByText('thứ 2 trong danh sách').waitFor()
  await ofDesk().getByRole('button', { name: `Đưa “${BINH}” xuống sau` }).click()
  await ofPoint().getByText('thứ 1 trong danh sách').waitFor()
  await look(desk, 'floor-desk')
  await look(head, 'floor-point')
})

step('the chair calls the next with one tap, the point is told, and with another gives the floor', async () => {
  await ofChair().getByRole('button', { name: 'Mời người tiếp theo chuẩn bị' }).click()
  await ofPoint().getByText('Sắp đến lượt điểm cầu phát biểu').waitFor()
  await look(head, 'floor-point-called')
  await look(chair, 'floor-chair-called')
  await ofChair().getByRole('button', { name: 'Mời phát biểu' }).click()
  await ofPoint().getByText('Điểm cầu đang phát biểu').waitFor()
  await hall.getByRole('heading', { name: HA }).waitFor()
  await hall.getByText(`Phát biểu tiếp theo ${BINH}`).waitFor()
  await phone.getByRole('region', { name: 'Đang phát biểu' }).getByText(HA).waitFor()
  await Promise.all([look(chair, 'floor-chair'), look(hall, 'floor-hall'), look(phone, 'floor-follow'), look(desk, 'floor-desk-speaking')])
  await look(head, 'floor-point-speaking')
})

step('the clock runs on every screen, stands while it is paused, and goes on', async () => {
  await until('the clock runs', async () => (await secondsLeft(hall)) < 298)
  await ofChair().getByRole('button', { name: 'Tạm dừng' }).click()
  const clocks = [hall, head, chair, phone, desk]
  for (const page of clocks) await page.getByRole('timer').filter({ hasText: 'Tạm dừng' }).first().waitFor()
  const paused = await Promise.all(clocks.map(secondsLeft))
  expect(new Set(paused).size).toBe(1)
  await ofChair().getByRole('button', { name: 'Tiếp tục' }).click()
  const stood = paused[0] ?? 0
  await until('the clock goes on', async () => (await secondsLeft(hall)) < stood)
  await ofChair().getByRole('button', { name: '+2 phút' }).click()
  await until('there is more time', async () => (await secondsLeft(hall)) > stood + 60)
})

step('a page on show keeps the speaker beside it; then the speech ends and the point may ask again', async () => {
  const { stage } = foldLog(await readEvents(organizer, conferenceId))
  const document = stage?.documents.find(({ file }) => file !== null)
  await organizer.command(conferenceId, 'presenting:show', { documentId: document?.id ?? '', page: 1 })
  await hall.locator('img[data-page="1"][data-shown="true"]').first().waitFor()
  await hall.getByText(HA).waitFor()
  await look(hall, 'floor-hall-page')
  await organizer.command(conferenceId, 'presenting:stop', {})
  await ofChair().getByRole('button', { name: 'Kết thúc', exact: true }).click()
  await ofPoint().getByRole('button', { name: 'Đăng ký phát biểu' }).waitFor()
  await hall.getByText(HA).waitFor({ state: 'detached' })
})

step('no grave barriers on any of the screens, nor in English and in the dark', async () => {
  await ofPoint().getByRole('button', { name: 'Đăng ký phát biểu' }).click()
  await ofChair().getByRole('button', { name: 'Mời người tiếp theo chuẩn bị' }).click()
  await ofChair().getByRole('button', { name: 'Mời phát biểu' }).click()
  await hall.getByRole('heading', { name: BINH }).waitFor()
  for (const [name, page] of Object.entries({ desk, chair, head, hall, phone })) await expectNoBarriers(page, name)
  const dark = await browser.open({ name: 'a follower in the dark', url: server.url, size: 'phone', theme: 'dark', language: 'en' })
  await dark.goto(`/follow/${conferenceId}`)
  await dark.getByRole('region', { name: 'Speaking' }).getByText(BINH).waitFor()
  await look(dark, 'floor-follow-dark')
  await expectNoBarriers(dark, 'follow, dark')
})

step('the end of the conference ends whoever speaks, and the record has everybody’s time', async () => {
  await organizer.command(conferenceId, 'conference:close', {})
  await desk.goto(`/conferences/${conferenceId}/record`)
  await desk.getByRole('tab', { name: /^Phát biểu/ }).click()
  await desk.getByRole('grid', { name: 'Thời gian phát biểu theo điểm cầu' }).getByText(BA_VI).waitFor()
  await look(desk, 'floor-record')
  const { speaking } = ConferenceRecord.parse(await organizer.get(`/api/conferences/${conferenceId}/record`))
  expect(speaking.speeches.map(({ name }) => name)).toEqual([HA, BINH])
  expect(speaking.speeches.every(({ endedAt }) => endedAt !== null)).toBe(true)
  const [first] = speaking.speeches
  // It was paused for a while, so less was spoken than has gone by.
  expect(first?.spoken).toBeGreaterThan(2_000)
  expect(first?.spoken).toBeLessThan((first?.endedAt ?? 0) - (first?.startedAt ?? 0))
  const csv = await desk.request.get(`${server.url}/api/conferences/${conferenceId}/record/speaking.csv`)
  expect(await csv.text()).toContain(HA)
})
