import { AnnouncementId } from '@diem-cau/shared/kernel/ids.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import { describe, expect, it } from 'vitest'
import { freshAnnouncement, heard, shownMs, unread } from './announcements.ts'

const buildSaid = (last: string, at: number, text = 'Mời các điểm cầu ổn định') => ({
  id: AnnouncementId.parse(`aaaaaaaaaaa${last}`),
  text,
  at: instant(at),
})

describe('announcements', () => {
  const all = heard([buildSaid('1', 1_000), buildSaid('3', 3_000)], [buildSaid('2', 2_000)])

  it('come in one order, the latest first, and keep whom they were for', () =>
    expect(all.map(({ at, to }) => [at, to])).toEqual([
      [3_000, 'all'],
      [2_000, 'point'],
      [1_000, 'all'],
    ]))

  it.each([
    [null, [3_000, 2_000, 1_000]],
    [2_000, [3_000]],
    [3_000, []],
  ])('read up to %s leaves %j', (readUpTo, left) =>
    expect(unread(all, readUpTo === null ? null : instant(readUpTo)).map(({ at }) => at)).toEqual(left),
  )

  it('stay large for half a minute and longer when they are long, then go', () => {
    const lasts = shownMs('Mời các điểm cầu ổn định')
    expect(lasts).toBe(30_000 + 24 * 100)
    expect(freshAnnouncement(all, instant(3_000 + lasts - 1))?.at).toBe(3_000)
    expect(freshAnnouncement(all, instant(3_000 + lasts))).toBeUndefined()
    expect(freshAnnouncement([], instant(0))).toBeUndefined()
  })

  it('a newer one replaces an older one that was still fresh, and the old one does not come back', () => {
    const long = buildSaid('1', 1_000, 'x'.repeat(500))
    const said = heard([long, buildSaid('2', 2_000, 'ngắn')], [])
    expect(freshAnnouncement(said, instant(10_000))?.text).toBe('ngắn')
    expect(freshAnnouncement(said, instant(2_000 + shownMs('ngắn')))).toBeUndefined()
  })
})
