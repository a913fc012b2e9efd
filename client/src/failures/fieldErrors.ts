import type { Language } from '../i18n/language.ts'
import { fieldErrorMessages } from './fieldError.messages.ts'

/** What zod says about one field; the last step of the path names it. */
export interface FieldIssue {
  readonly code: string
  readonly path?: readonly PropertyKey[] | undefined
  readonly input?: unknown
  readonly format?: unknown
  readonly maximum?: unknown
  readonly minimum?: unknown
}

const isTime = (name: unknown): boolean => name === 'startsAt' || name === 'endsBy' || name === 'fixedStart'

/**
 * Sentences for what a schema refuses, in the place where it was typed:
 * `zodResolver(Schema, { error: fieldErrors(language) })`.
 */
export const fieldErrors =
  (language: Language) =>
  (issue: FieldIssue): string => {
    const words = fieldErrorMessages[language]
    const name = issue.path?.at(-1)
    // Browsers give an empty value for a day that does not exist, so "empty" would be the wrong word.
    if (name === 'date') return words.date
    if (isTime(name)) return words.time
    if (issue.code === 'too_small' && typeof issue.minimum === 'number') {
      return issue.minimum <= 1 ? words.missing : words.tooShort(issue.minimum)
    }
    if (issue.code === 'too_big' && typeof issue.maximum === 'number') return words.tooLong(issue.maximum)
    if (issue.input === '' || issue.input === null || issue.input === undefined) return words.missing
    return issue.code === 'invalid_format' && issue.format === 'email' ? words.email : words.wrong
  }
