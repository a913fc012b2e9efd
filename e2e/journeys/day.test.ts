import { readFile } from 'node:fs/promises'
import { ConferenceRecord, type RecordedEvent } from '@diem-cau/shared/conference/record.queries.ts'
import type { ConferenceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import { PointSheet } from '@diem-cau/shared/points/points.queries.ts'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type TestBrowser, openBrowser } from '../fixtures/browser.ts'
import { type Crowd, gatherCrowd } from '../fixtures/crowd.ts'
import { type Line, openLine } from '../fixtures/line.ts'
import { ORGANIZER } from '../fixtures/organizer.ts'
import { picture } from '../fixtures/pictures.ts'
import { foldLog, readEvents } from '../fixtures/record.ts'
import { type Desk, createDesk, enterByInvitation } from '../fixtures/screens/desk.ts'
import { joinByCode, joinByLink, signHeads } from '../fixtures/screens/point.ts'
import { LOADED, type Seen, collectSeen, pageOnShow } from '../fixtures/screens/seen.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { createSteps } from '../fixtures/steps.ts'
import { until } from '../fixtures/until.ts'

const GRACE_MS = 2_500
const PRESENTER = { name: 'Lê Minh Đức', email: 'duc@example.vn', password: 'bao-cao-vien-lat-trang' } as const
const [BA_VI, SON_TAY] = ['Điểm cầu Huyện Ba Vì', 'Điểm cầu Thị xã Sơn Tây']
const CROWD = 27
const CROWD_PRESENT = 70
const [FIRST, SECOND, THIRD] = ['24-QĐ/TƯ', '01-HD/TƯ', '41-QĐ/TƯ']

let server: TestServer
let browser: TestBrowser
/** Sơn Tây's own line, which can be cut. */
let line: Line
let desk: Desk
let presenter: Page
let head: Page
let hall: Page
let farHead: Page
let phone: Page
/** The other points, without browsers; two of the thirty-one never come. */
let crowd: Crowd
let conferenceId: ConferenceId
let atHall: readonly Seen[]
let onConsole: readonly Seen[]
let onPhone: readonly Seen[]
const codes = new Map<string, { readonly code: string; readonly link: string }>()

beforeAll(async () => {
  server = await startServer({ SIGNAL_GRACE_MS: String(GRACE_MS) })
  line = await openLine(server.port)
  browser = await openBrowser()
})
afterAll(async () => {
  crowd?.close()
  await browser?.close()
  await line?.close()
  await server?.close()
})
afterEach(() => browser.expectNoFaults())

/** What the organizer can read of the record, through the desk's own sign-in. */
const read = async (path: string): Promise<unknown> => (await desk.page.request.get(server.url + path)).json()
const events = (): Promise<RecordedEvent[]> =>
  readEvents({ get: read }, conferenceId)
const codeOf = (name: string) => {
  const found = codes.get(name)
  if (!found) throw new Error(`there is no sheet of ${name}`)
  return found
}

const lossesOf = (log: readonly RecordedEvent[], id: PointId | undefined): number =>
  log.filter(({ event }) => event.type === 'deviceLost' && event.pointId === id).length

const onAllScreens = async (number: string, nth: number): Promise<void> => {
  await Promise.all([hall, phone, head].map((page) => pageOnShow(page, number, nth).waitFor()))
}

const section = (name: string) => phone.getByRole('navigation', { name: 'Các phần' }).getByRole('button', { name }).click()

/** Minutes of the day at which the phone expects the end: "…, dự kiến kết thúc 12:55". */
const expectedEnd = async (): Promise<number> => {
  const text = await phone.getByText(/dự kiến kết thúc \d+:\d+/).first().innerText()
  const [, hour, minute] = /kết thúc (\d+):(\d+)/.exec(text) ?? []
  return Number(hour) * 60 + Number(minute)
}

const step = createSteps(() => browser)

step('the organizer comes in by the link of the first start, publishes the sample, and prints the sheets', async () => {
  const page = await browser.open({ name: 'desk', url: server.url })
  desk = createDesk(page)
  await enterByInvitation(page, server.welcome ?? '', ORGANIZER)
  await page.getByRole('heading', { level: 3, name: /quán triệt, triển khai/ }).getByRole('link').click()
  await page.waitForURL(/\/conferences\/(\w{12})/)
  conferenceId = /conferences\/(\w{12})/.exec(page.url())?.[1] as ConferenceId
  await page.getByRole('button', { name: 'Công bố hội nghị' }).click()
  await page.getByText('Đã công bố').first().waitFor()

  await page.goto(`/conferences/${conferenceId}/sheets`)
  const sheets = page.getByRole('region', { name: /^Phiếu đăng nhập/ })
  await sheets.first().waitFor()
  await until('all sheets are there', async () => (await sheets.count()) === 31)
  // Sheets further down are not laid out before they are printed, so they have a text but no look yet.
  const printed = await sheets.evaluateAll((all) => all.map((each) => [each.querySelector('h2')?.textContent, each.textContent]))
  for (const [name = '', text = ''] of printed) {
    const [code] = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text) ?? ['']
    const [link] = /http:\/\/[^\s/]+\/j#[\w-]{32}/.exec(text) ?? ['']
    codes.set(name, { code, link })
  }
  expect(codes.size).toBe(31)
  expect(new Set([...codes.values()].map(({ code }) => code)).size).toBe(31)
})

step('a presenter is invited and makes an account', async () => {
  const { page } = desk
  await page.goto(`/conferences/${conferenceId}/people`)
  await page.getByLabel('Thư điện tử').fill(PRESENTER.email)
  await page.getByLabel('Vai trò', { exact: true }).selectOption({ label: 'Báo cáo viên' })
  await page.getByRole('button', { name: 'Tạo lời mời' }).click()
  const invitation = await page.getByLabel('Liên kết mời').inputValue()
  presenter = await browser.open({ name: 'presenter', url: server.url })
  await enterByInvitation(presenter, invitation, PRESENTER)
  await presenter.goto(`/conferences/${conferenceId}/present`)
  await presenter.getByText('Trình chiếu được khi hội nghị đã khai mạc.').first().waitFor()
})

step('points come in by short code and by link, a hall screen by the same link, a phone by the follow link', async () => {
  await desk.open('Điều hành')
  await desk.take('Mở điểm danh')

  head = await browser.open({ name: 'head of Ba Vì', url: server.url })
  onConsole = await collectSeen(head)
  await joinByCode(head, codeOf(BA_VI).code, 'Trưởng điểm cầu')
  farHead = await browser.open({ name: 'head of Sơn Tây', url: line.url })
  await joinByLink(farHead, codeOf(SON_TAY).link.replace(server.url, line.url), 'Trưởng điểm cầu')
  hall = await browser.open({ name: 'hall of Ba Vì', url: server.url, size: 'hall' })
  atHall = await collectSeen(hall)
  await joinByLink(hall, codeOf(BA_VI).link, 'Màn hình hội trường')
  await hall.getByText('Chờ ký điểm danh').waitFor()
  phone = await browser.open({ name: 'phone', url: server.url, size: 'phone' })
  onPhone = await collectSeen(phone)
  await phone.goto(`/follow/${conferenceId}`)
  await phone.getByText('Đang điểm danh').waitFor()

  await (await desk.point(BA_VI)).getByText('Đã kết nối').waitFor()
  await (await desk.point(SON_TAY)).getByText('Đã kết nối').waitFor()
})

step('the other points come in and sign', async () => {
  const sheet = PointSheet.parse(await read(`/api/conferences/${conferenceId}/sheet`))
  const others = sheet.filter(({ name }) => name !== BA_VI && name !== SON_TAY)
  crowd = await gatherCrowd(server, conferenceId, others.slice(0, CROWD))
  await Promise.all(crowd.points.map((point) => point.signHeads(CROWD_PRESENT)))
  await desk.page.getByRole('banner').getByText('29/31').waitFor()
})

step('both heads sign, and desk, hall and header agree on the numbers', async () => {
  await signHeads(head, { present: 76, sick: 2, duty: 1 })
  await signHeads(farHead, { present: 71 })
  await (await desk.point(BA_VI)).getByText('76 / 80').waitFor()
  await (await desk.point(SON_TAY)).getByText('71 / 80').waitFor()
  await desk.page.getByRole('banner').getByText(`${(CROWD * CROWD_PRESENT + 147).toLocaleString('vi')}/2.650`).waitFor()
  await hall.getByText('Đã điểm danh: 76/80 có mặt').waitFor()
})

step('the conference opens, the first document is put on every screen, and the presenter turns its pages', async () => {
  await desk.take('Khai mạc')
  await desk.startNext()
  await hall.getByText('Chào cờ, tuyên bố lý do').first().waitFor()
  await desk.startNext()
  await onAllScreens(FIRST, 1)
  await hall.getByText('Văn bản 1/10').waitFor()
  await presenter.getByRole('button', { name: 'Nhận điều khiển' }).click()
  await presenter.getByText(/^Bạn đang điều khiển/).waitFor()
  for (const nth of [2, 3]) {
    await presenter.getByRole('button', { name: 'Trang sau' }).click()
    await onAllScreens(FIRST, nth)
  }
  await presenter.keyboard.press('PageDown')
  await onAllScreens(FIRST, 4)
  await presenter.keyboard.press('Home')
  await onAllScreens(FIRST, 1)
  await picture(presenter, 'presenter')
})

step('the phone leaves the presenter’s page, stays there while he turns, and comes back', async () => {
  await phone.getByRole('button', { name: 'Trang sau' }).click()
  await pageOnShow(phone, FIRST, 2).waitFor()
  await phone.getByText('Bạn đang xem trang riêng').waitFor()
  for (const nth of [2, 3, 4]) {
    await presenter.keyboard.press('ArrowRight')
    await Promise.all([hall, head].map((page) => pageOnShow(page, FIRST, nth).waitFor()))
  }
  await phone.getByText(`Đang trình bày: ${FIRST}, trang 4`).waitFor()
  expect(await pageOnShow(phone, FIRST, 2).isVisible()).toBe(true)
  await phone.getByRole('button', { name: 'Trở lại trang đang trình bày' }).click()
  await pageOnShow(phone, FIRST, 4).waitFor()
  await phone.getByText('Bạn đang xem trang riêng').waitFor({ state: 'detached' })
})

step('an announcement reaches everybody, another only the point that it is for', async () => {
  const [toAll, toOne] = ['Hội nghị nghỉ giải lao lúc 10 giờ 30.', 'Đề nghị Ba Vì chỉnh lại âm thanh hội trường.']
  await desk.announce(toAll)
  await Promise.all([hall, head, farHead, phone].map((page) => page.getByText(toAll).first().waitFor()))
  await desk.announceTo(BA_VI, toOne)
  await Promise.all([hall, head].map((page) => page.getByText(toOne).first().waitFor()))
  // Something later has arrived there, so what was not shown by now was not sent.
  await presenter.keyboard.press('Home')
  await onAllScreens(FIRST, 1)
  await pageOnShow(farHead, FIRST, 1).waitFor()
  for (const page of [farHead, phone]) expect(await page.getByText(toOne).count()).toBe(0)
  await phone.getByRole('button', { name: 'Đã đọc' }).click()
  await head.getByRole('button', { name: 'Đã đọc' }).click()
  await farHead.getByRole('button', { name: 'Đã đọc' }).click()
})

step('ten minutes more, two items swapped, one cut: the phone’s agenda and its forecast follow', async () => {
  const before = await expectedEnd()
  await desk.page.getByRole('button', { name: '+10 phút' }).click()
  await until('the end moves by ten minutes', async () => (await expectedEnd()) === before + 10)
  await desk.withItem(THIRD, 'Đổi chỗ với nội dung sau')
  await section('Chương trình')
  const titles = phone.getByRole('region', { name: 'Chương trình' }).getByRole('listitem')
  await until('22-QĐ/TƯ stands before 41-QĐ/TƯ', async () => {
    const texts = await titles.allInnerTexts()
    return texts.findIndex((text) => text.includes('22-QĐ/TƯ')) === texts.findIndex((text) => text.includes(THIRD)) - 1
  })
  await desk.withItem('Giải lao', 'Cắt khỏi chương trình')
  await titles.filter({ hasText: 'Giải lao' }).getByText('đã cắt').waitFor()
  await until('the end moves back by the break', async () => (await expectedEnd()) === before + 10 - 15)
  await section('Trang')
  await picture(phone, 'follow')
})

step('a blink of the line is seen by nobody', async () => {
  const before = await events()
  await browser.whileAway(async () => {
    line.cut()
    line.mend()
    await desk.announceTo(SON_TAY, 'Sơn Tây nghe rõ không?')
    await farHead.getByText('Sơn Tây nghe rõ không?').first().waitFor()
  })
  const since = (await events()).slice(before.length).map(({ event }) => event.type)
  expect(since).not.toContain('deviceLost')
  await (await desk.point(SON_TAY)).getByText('Đang theo dõi').waitFor()
})

step('a point whose line breaks is missed by the board; it returns by itself and has caught up', async () => {
  await browser.whileAway(async () => {
    line.cut()
    await (await desk.point(SON_TAY)).getByText('Mất tín hiệu').waitFor()
    await farHead.getByText(/^Mất kết nối từ/).waitFor()
    await desk.announceTo(SON_TAY, 'Gửi lúc mất tín hiệu')
    await desk.startNext()
    await onAllScreens(SECOND, 1)
    // Whoever is in command of the pages stays so from one item to the next.
    await presenter.keyboard.press('ArrowRight')
    await onAllScreens(SECOND, 2)
    expect(await pageOnShow(farHead, SECOND, 2).count()).toBe(0)
    await desk.everyPoint()
    await picture(desk.page, 'desk', () => desk.page.getByRole('heading', { level: 1 }).click())
    line.mend()
    await pageOnShow(farHead, SECOND, 2).waitFor()
  })
  await farHead.getByText('Gửi lúc mất tín hiệu').first().waitFor()
  await picture(hall, 'hall', async () => {
    await hall.getByText(/Nhấn phím bất kỳ/).waitFor({ state: 'detached' })
    await hall.getByText('Thông báo gửi riêng').waitFor({ state: 'detached', timeout: 90_000 })
  })
  await farHead.getByText(/^Mất kết nối từ/).waitFor({ state: 'detached' })
  await (await desk.point(SON_TAY)).getByText('Đang theo dõi').waitFor()
  const log = await events()
  const { points } = foldLog(log)
  const id = [...points.values()].find(({ profile }) => profile.name === SON_TAY)?.id
  expect(lossesOf(log, id)).toBe(1)
})

step('the server is killed and started again: all come back by themselves and nothing acknowledged is lost', async () => {
  await browser.whileAway(async () => {
    await signHeads(head, { present: 78, sick: 1 })
    await server.kill9()
    server = await server.restart()
    await until('all points are back', async () => {
      const { points } = foldLog(await events())
      const devices = [...points.values()].flatMap((point) => point.devices)
      return devices.length === 3 + CROWD && devices.every((device) => device.line === 'online')
    })
    await (await desk.point(BA_VI)).getByText('78 / 80').waitFor()
    await presenter.keyboard.press('ArrowRight')
    await onAllScreens(SECOND, 3)
    await pageOnShow(farHead, SECOND, 3).waitFor()
  })
  await head.getByRole('region', { name: 'Điểm danh' }).getByText('78', { exact: true }).waitFor()
})

step('the desk takes the pages over and hands them back', async () => {
  const panel = desk.page.getByRole('region', { name: 'Trình chiếu' })
  await panel.getByRole('button', { name: 'Nhận điều khiển' }).click()
  await presenter.getByText(new RegExp(`^${ORGANIZER.name} đang điều khiển`)).waitFor()
  await panel.getByRole('button', { name: 'Trang trước' }).click()
  await onAllScreens(SECOND, 2)
  await panel.getByRole('button', { name: 'Chuyển giao' }).click()
  await desk.page.getByRole('menuitem', { name: `Chuyển cho ${PRESENTER.name}` }).click()
  await presenter.getByText(/^Bạn đang điều khiển/).waitFor()
  await presenter.keyboard.press('End')
  await onAllScreens(SECOND, 4)
})

step('recess and resuming are shown in the hall and on the phone', async () => {
  await desk.take('Tạm nghỉ')
  await hall.getByRole('heading', { name: 'Giải lao' }).waitFor()
  await phone.getByText('Tạm nghỉ').first().waitFor()
  await desk.take('Tiếp tục hội nghị')
  await onAllScreens(SECOND, 4)
  await phone.getByText('Đang diễn ra').first().waitFor()
})

step('a device that is signed out by the desk is out at once', async () => {
  const stray = await browser.open({ name: 'technician of Ba Vì', url: server.url })
  await joinByLink(stray, codeOf(BA_VI).link, 'Cán bộ kỹ thuật')
  await stray.getByRole('heading', { name: BA_VI }).waitFor()
  await desk.revoke(BA_VI, 'Cán bộ kỹ thuật')
  await stray.getByText('Thiết bị này đã được đăng xuất').first().waitFor()
  await picture(head, 'point')
})

step('the conference closes, and the record agrees with what each screen showed', async () => {
  await desk.open('Chương trình')
  await desk.page.getByRole('heading', { level: 1, name: 'Chương trình' }).waitFor()
  await picture(desk.page, 'agenda', () => desk.page.getByText('điều cần xem lại').waitFor({ state: 'detached', timeout: 120_000 }))
  await desk.open('Điều hành')
  await desk.take('Bế mạc')
  await hall.getByText('Hội nghị đã bế mạc').waitFor()
  await phone.getByText(/kết thúc lúc \d+:\d+/).first().waitFor()
  const record = ConferenceRecord.parse(await read(`/api/conferences/${conferenceId}/record`))
  const log = await events()

  // Pages: what was put on show is what the hall and the console saw, page by page; the phone saw it but for its absence.
  const { stage } = foldLog(log)
  const numbers = new Map(stage?.documents.map(({ id, number }) => [id, number]))
  let number = ''
  const shown = log.flatMap(({ event }) => {
    if (event.type === 'documentShown') number = numbers.get(event.documentId) ?? ''
    return event.type === 'documentShown' || event.type === 'pageTurned' ? [`${number} ${event.page}`] : []
  })
  for (const seen of [atHall, onConsole]) expect(seen).toEqual([LOADED, ...shown])
  // While the phone was on its own page 2, the presenter went on to 2, which is no other sight, to 3, and to 4.
  const unseen = shown.lastIndexOf(`${FIRST} 3`)
  expect(onPhone).toEqual([LOADED, ...shown.toSpliced(unseen, 1)])

  // Heads: as the points signed them last.
  const rowOf = (name: string) => record.attendance.find((row) => row.name === name)
  expect(rowOf(BA_VI)?.headcount).toMatchObject({ present: 78, excused: [{ reason: 'sick', count: 1 }], unexcused: 1, by: 'head' })
  expect(rowOf(SON_TAY)?.headcount).toMatchObject({ present: 71, excused: [], unexcused: 9 })
  // Once by the cut line; with so short a grace the killed server may have cost it a second time.
  expect(rowOf(SON_TAY)?.timesLost).toBe(lossesOf(log, rowOf(SON_TAY)?.pointId))
  expect(record.totals).toMatchObject({ points: 31, signed: 2 + CROWD, present: CROWD * CROWD_PRESENT + 149 })

  // Hours: those of the phone's agenda and of its last line.
  const clock = (at: number): string => new Intl.DateTimeFormat('vi', { timeZone: record.details.timeZone, timeStyle: 'short' }).format(at)
  await phone.getByText(`kết thúc lúc ${clock(record.closedAt ?? 0)}`).first().waitFor()
  await section('Chương trình')
  const lines = await phone.getByRole('region', { name: 'Chương trình' }).getByRole('listitem').allInnerTexts()
  expect(lines).toHaveLength(record.agenda.length)
  for (const [index, row] of record.agenda.entries()) {
    expect(lines[index]).toContain(row.title)
    if (row.actual) expect(lines[index]).toContain(clock(row.actual.start))
    expect(lines[index]?.includes('đã cắt')).toBe(row.isCut)
  }

  // The page of the record and its files say the same once more.
  const { page } = desk
  await desk.open('Hồ sơ')
  const line = page.getByRole('row').filter({ hasText: BA_VI })
  await line.getByText('78', { exact: true }).waitFor()
  const files: Record<string, string> = {}
  for (const [tab, name] of [['Điểm danh', 'attendance'], ['Chương trình', 'agenda'], ['Diễn biến', 'events']] as const) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Tải CSV/ }).click()])
    files[name] = await readFile(await download.path(), 'utf8')
  }
  const rows = (name: string) => (files[name] ?? '').trim().split('\r\n')
  expect(rows('attendance').find((row) => row.includes(BA_VI))).toMatch(/,80,78,1,1,0,0,0,1,/)
  expect(rows('attendance').find((row) => row.includes(SON_TAY))).toMatch(/,80,71,0,0,0,0,0,9,/)
  expect(rows('agenda')).toHaveLength(1 + record.agenda.length)
  expect(rows('events')).toHaveLength(1 + log.length)
})
