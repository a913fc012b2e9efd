import { type Language, useLanguage } from './language.ts'

/** A sentence, or a function that makes one from what it is about. */
type Message = string | ((...about: never[]) => string)
type Counterpart<Vi> = { readonly [Key in keyof Vi]: Vi[Key] extends string ? string : Vi[Key] }

/** What one part of the interface says, complete in every language. */
export type Messages<Vi> = { readonly [Each in Language]: Counterpart<Vi> }

/**
 * Vietnamese leads; English must have the same keys with the same kinds of value, or it does not compile.
 * Lives in `<room>.messages.ts`, where a test finds it and looks for empty and untranslated values.
 */
export const defineMessages = <const Vi extends Record<string, Message>>(messages: {
  readonly vi: Vi
  readonly en: NoInfer<Counterpart<Vi>>
}): Messages<Vi> => ({ vi: messages.vi as Counterpart<Vi>, en: messages.en })

/** The messages in the language in use; the component renders anew when it changes. */
export const useMessages = <Vi>(messages: Messages<Vi>): Counterpart<Vi> => messages[useLanguage()]
