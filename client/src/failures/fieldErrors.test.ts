import { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldErrorMessages } from './fieldError.messages.ts'
import { fieldErrors } from './fieldErrors.ts'

const words = fieldErrorMessages.vi
const Form = ConferenceDetails.pick({ title: true, date: true, host: true }).extend({ email: z.email() })
const filled = { title: 'Hội nghị', date: '2021-11-18', host: 'Thành ủy', email: 'a@b.vn' }

const said = (input: Record<string, unknown>): unknown =>
  Form.safeParse({ ...filled, ...input }, { error: fieldErrors('vi') }).error?.issues[0]?.message

describe('what a schema refuses is said in words', () => {
  it.each([
    ['nothing typed', { title: '' }, words.missing],
    ['only spaces and invisible characters', { title: ' \u200b ' }, words.missing],
    ['too long', { title: 'ệ'.repeat(301) }, words.tooLong(300)],
    ['a day that is not in the calendar', { date: '2021-02-30' }, words.date],
    ['a day the browser could not read', { date: '' }, words.date],
    ['a year of five digits', { date: '+20211-01-01' }, words.date],
    ['no email', { email: 'anh Nam' }, words.email],
    ['an empty email', { email: '' }, words.missing],
    ['a field that is not there', { host: undefined }, words.missing],
  ])('%s', (_what, input, sentence) => expect(said(input)).toBe(sentence))

  it('counts a decomposed title by its composed length', () => {
    expect(said({ title: 'ệ'.repeat(300).normalize('NFD') })).toBeUndefined()
  })
})
