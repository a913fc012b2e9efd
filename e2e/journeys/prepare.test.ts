import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import writeXlsxFile from 'write-excel-file/node'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { buildPdf } from '../../server/src/documents/rendering/buildPdf.ts'
import { type TestBrowser, openBrowser } from '../fixtures/browser.ts'
import { ORGANIZER } from '../fixtures/organizer.ts'
import { type Desk, createDesk, enterByInvitation } from '../fixtures/screens/desk.ts'
import { openDialog } from '../fixtures/screens/dialog.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { createSteps } from '../fixtures/steps.ts'
import { until } from '../fixtures/until.ts'

const TITLE = 'Hội nghị quán triệt Quy định 24-QĐ/TW tại các xã, phường'
const SECRETARY = { name: 'Phạm Thị Lan', email: 'lan@example.vn', password: 'thu-ky-ghi-bien-ban' } as const
const DOCUMENT = { number: '24-QĐ/TƯ', type: 'Quy định', issuer: 'Ban Chấp hành Trung ương', date: '2021-07-30', subject: 'Về thi hành Điều lệ Đảng' }
/** As such lists come: one name in decomposed letters, one in an old font, a number that is none, and a formula. */
const LIST = [
  'Tên điểm cầu,Loại,Số triệu tập,Trưởng điểm cầu,Điện thoại trưởng điểm cầu',
  'Hội trường Thành ủy,Chính,250,Nguyễn Thị Thanh Tâm,0900 000 000',
  `${'Quận Ba Đình'.normalize('NFD')},Trực tuyến,80,Nguyễn Thị Minh Hạnh,0900 000 002`,
  'QuËn T©y Hå,Trực tuyến,60,,',
  'Huyện Ba Vì,Trực tuyến,nhiều,,',
  '"=HYPERLINK(""http://evil.example"",""x"")",Trực tuyến,10,,',
].join('\r\n')

let server: TestServer
let browser: TestBrowser
let page: Page
let desk: Desk
let conference: string

beforeAll(async () => {
  server = await startServer({ SAMPLE: 'off' })
  browser = await openBrowser()
  page = await browser.open({ name: 'organizer', url: server.url })
  desk = createDesk(page)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => browser.expectNoFaults())

const step = createSteps(() => browser)

const dialog = () => openDialog(page)
const download = async (click: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  return readFile(await file.path(), 'utf8')
}

step('in an empty house the first organizer creates a conference from scratch', async () => {
  await enterByInvitation(page, server.welcome ?? '', ORGANIZER)
  await page.getByText('Chưa có hội nghị nào').waitFor()
  await page.getByRole('button', { name: 'Tạo hội nghị' }).first().click()
  await dialog().getByRole('button', { name: 'Tạo hội nghị' }).click()
  // Nothing is created from an empty form, and each field says what it lacks.
  await until('the fields complain', async () => (await dialog().locator('[aria-invalid="true"]').count()) >= 5)
  const fields = {
    'Tên hội nghị': TITLE,
    'Đơn vị chủ trì tổ chức': 'Ban Thường vụ Thành ủy Hà Nội',
    'Địa điểm điểm cầu chính': 'Hội trường Thành ủy',
    'Người chủ trì': 'Nguyễn Văn An',
    'Chức vụ': 'Phó Bí thư Thành ủy',
    Ngày: '2031-11-18',
    'Bắt đầu': '08:00',
  }
  for (const [label, text] of Object.entries(fields)) await dialog().getByLabel(label, { exact: true }).fill(text)
  await dialog().getByRole('button', { name: 'Tạo hội nghị' }).click()
  await page.waitForURL(/\/conferences\/\w{12}/)
  conference = new URL(page.url()).pathname.replace(/\/$/, '')
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
})

step('a document is entered with its PDF; what is no PDF, or has a password, is refused by name', async () => {
  await desk.open('Văn bản')
  await page.getByRole('button', { name: 'Thêm văn bản' }).first().click()
  await dialog().getByLabel('Số, ký hiệu').fill(DOCUMENT.number)
  await dialog().getByText('Hiểu là 24-QĐ/TW').waitFor()
  await dialog().getByLabel('Loại văn bản').fill(DOCUMENT.type)
  await dialog().getByLabel('Ngày ban hành').fill(DOCUMENT.date)
  await dialog().getByLabel('Cơ quan ban hành').fill(DOCUMENT.issuer)
  await dialog().getByLabel('Trích yếu').fill(DOCUMENT.subject)
  await dialog().locator('input[type=file]').setInputFiles({ name: 'van-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Đây không phải PDF.') })
  await dialog().getByRole('button', { name: 'Thêm vào hội nghị' }).click()
  await dialog().waitFor({ state: 'detached' })
  const row = page.getByRole('listitem').filter({ hasText: DOCUMENT.number })
  await row.getByText('Chưa tải lên được van-ban.pdf').waitFor()
  await row.getByText('Tệp này không phải PDF.').waitFor()

  const put = async (name: string, buffer: Buffer): Promise<void> => {
    await row.getByRole('button', { name: 'Chọn tệp khác' }).click()
    await dialog().locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  }
  await put('mat-khau.pdf', await buildPdf(1, undefined, { userPassword: 'bí mật', pdfVersion: '1.7ext3' }))
  await dialog().getByText('PDF có mật khẩu.').waitFor()
  const pdf = await buildPdf(3, (each, nth) => each.text(`Quy định 24-QĐ/TW, trang ${nth}`))
  await dialog().locator('input[type=file]').setInputFiles({ name: '24-QĐ-TW.pdf', mimeType: 'application/pdf', buffer: pdf })
  await dialog().getByText(/^3 trang/).waitFor()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await row.getByText(/^3 trang/).waitFor()
  await row.getByRole('button', { name: /^Xem trang/ }).click()
  await dialog().getByRole('img', { name: 'Trang 1/3' }).and(page.locator('[data-loaded="true"]')).waitFor()
  await page.keyboard.press('Escape')
})

step('the agenda is written, reordered by keyboard alone, and taken along as a calendar', async () => {
  await desk.open('Chương trình')
  const add = async (kind: string, title: string, minutes: number): Promise<void> => {
    await page.getByRole('button', { name: 'Thêm nội dung', exact: true }).first().click()
    await dialog().getByLabel('Loại nội dung').selectOption({ label: kind })
    await dialog().getByLabel('Tên nội dung').fill(title)
    await dialog().getByRole('textbox', { name: 'Thời lượng (phút)' }).fill(String(minutes))
    await dialog().getByRole('button', { name: 'Thêm vào chương trình' }).click()
    await dialog().waitFor({ state: 'detached' })
  }
  await add('Khai mạc', 'Chào cờ, khai mạc', 10)
  await add('Chỉ đạo', 'Phát biểu chỉ đạo', 30)
  await page.getByRole('button', { name: /Thêm 1 văn bản chưa có/ }).click()
  const order = async (): Promise<string> => {
    const lines = await page.getByRole('list', { name: 'Các nội dung theo thứ tự' }).getByRole('listitem').allInnerTexts()
    return lines.map((line) => ['Chào cờ', 'chỉ đạo', DOCUMENT.number].find((part) => line.includes(part))).join(', ')
  }
  // Before the directive speech, where documents belong.
  await until('the document has its place', async () => (await order()) === `Chào cờ, ${DOCUMENT.number}, chỉ đạo`)
  const handle = 'Kéo để đổi thứ tự: Phát biểu chỉ đạo'
  await page.getByRole('button', { name: handle }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: handle, pressed: true }).waitFor()
  await page.getByText('“Phát biểu chỉ đạo” đang ở vị trí 3 trên 3.').waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowUp')
  await page.getByText('“Phát biểu chỉ đạo” đang ở vị trí 2 trên 3.').waitFor({ state: 'attached' })
  await page.keyboard.press('Space')
  await until('the speech stands before it', async () => (await order()) === `Chào cờ, chỉ đạo, ${DOCUMENT.number}`)

  const calendar = await download(() => page.getByRole('link', { name: /iCal/ }).click())
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1 + 3)
  expect(calendar.replace(/\r\n /g, '')).toContain('Phát biểu chỉ đạo')
})

step('a list of points shows what it would do, row by row, and then does exactly that', async () => {
  await desk.open('Điểm cầu')
  await page.getByRole('button', { name: 'Nhập danh sách' }).first().click()
  await dialog().locator('input[type=file]').setInputFiles({ name: 'diem-cau.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) })
  await dialog().getByText('Xem trước: diem-cau.csv').waitFor()
  await dialog().getByText('“nhiều” không phải số.').waitFor()
  await dialog().getByText(/là công thức/).waitFor()
  await dialog().getByRole('tab', { name: /^Cần xem/ }).click()
  await dialog().getByText(/phông chữ cũ, được đọc là “Quận Tây Hồ”/).waitFor()
  await dialog().getByRole('button', { name: 'Áp dụng 3 dòng' }).click()
  await dialog().waitFor({ state: 'detached' })
  const rows = page.getByRole('grid').or(page.getByRole('table')).getByRole('row')
  for (const name of ['Hội trường Thành ủy', 'Quận Ba Đình', 'Quận Tây Hồ']) await rows.filter({ hasText: name }).waitFor()
  expect(await rows.count()).toBe(1 + 3)
  expect(await page.getByText('HYPERLINK').count()).toBe(0)

  // The same list again changes nothing, and what is no list at all is refused by name.
  await page.getByRole('button', { name: 'Nhập danh sách' }).first().click()
  await dialog().getByLabel('Dán danh sách').fill(LIST.split('\r\n').slice(0, 4).join('\n'))
  await dialog().getByRole('button', { name: 'Xem trước' }).click()
  await dialog().getByText('Không có gì để áp dụng').first().waitFor()
  await dialog().getByRole('button', { name: 'Nạp danh sách khác' }).click()
  await dialog().locator('input[type=file]').setInputFiles({ name: 'anh.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) })
  await dialog().getByText(/Không đọc được tệp danh sách/).waitFor()

  // The first two points again, as a workbook: only what differs is named, and nothing is applied by looking.
  const workbook = await writeXlsxFile([
    ['Tên điểm cầu', 'Triệu tập'].map((value) => ({ value })),
    [{ value: 'Quận Ba Đình' }, { value: 95, type: Number }],
  ]).toBuffer()
  await dialog().locator('input[type=file]').setInputFiles({ name: 'diem-cau.xlsx', mimeType: 'application/octet-stream', buffer: workbook })
  await dialog().getByText('Xem trước: diem-cau.xlsx').waitFor()
  await dialog().getByText('95').first().waitFor()
  await dialog().getByRole('button', { name: 'Áp dụng 1 dòng' }).waitFor()
  await page.keyboard.press('Escape')
})

step('the sheets print one page for each point', async () => {
  await page.goto(`${conference}/sheets`)
  const sheets = page.getByRole('region', { name: /^Phiếu đăng nhập/ })
  await until('three sheets', async () => (await sheets.count()) === 3)
  await page.getByRole('button', { name: 'In 3 phiếu' }).waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)
})

step('an invited secretary makes an account, leaves, and signs in again to the desk', async () => {
  await page.goto(`${conference}/people`)
  await page.getByLabel('Thư điện tử').fill(SECRETARY.email)
  await page.getByRole('button', { name: 'Tạo lời mời' }).click()
  const link = await page.getByLabel('Liên kết mời').inputValue()
  const secretary = await browser.open({ name: 'secretary', url: server.url })
  await enterByInvitation(secretary, link, SECRETARY)
  await secretary.goto(`${conference}/run`)
  await secretary.getByRole('button', { name: `Tài khoản ${SECRETARY.name}` }).click()
  await secretary.getByRole('button', { name: 'Đăng xuất' }).click()
  await secretary.waitForURL(`${server.url}/`)
  await secretary.goto(`${conference}/run`)
  await secretary.getByRole('link', { name: 'Đăng nhập' }).click()
  await secretary.getByLabel('Thư điện tử').fill(SECRETARY.email)
  await secretary.getByRole('textbox', { name: 'Mật khẩu' }).fill('khong-phai-mat-khau')
  await secretary.getByRole('button', { name: 'Đăng nhập' }).click()
  await secretary.getByRole('main').getByText(/chưa đúng|không đúng|sai/i).first().waitFor()
  await secretary.getByRole('textbox', { name: 'Mật khẩu' }).fill(SECRETARY.password)
  await secretary.getByRole('button', { name: 'Đăng nhập' }).click()
  // Back where the way was cut off, with a secretary's rights: the board, but not the publishing.
  await secretary.getByRole('heading', { level: 1, name: 'Điều hành' }).waitFor()
  await secretary.getByText('Bước tiếp theo do người tổ chức thực hiện.').waitFor()
  // The link was for once.
  const late = await browser.open({ name: 'somebody with the same link', url: server.url })
  await late.goto(link)
  await late.getByText('Lời mời này không dùng được nữa').waitFor()
})

step('with an agenda and a main point the conference can be published', async () => {
  await page.goto(conference)
  await page.getByRole('button', { name: 'Công bố hội nghị' }).click()
  await page.getByText('Đã công bố').first().waitFor()
})
