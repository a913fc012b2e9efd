import { useMessages } from '../i18n/messages.ts'
import { QueryFailure } from '../realtime/api.ts'
import { type FailureName, failureMessages } from './failure.messages.ts'

const isKnown = (name: string): name is FailureName => Object.hasOwn(failureMessages.vi, name)

/** The sentence for a failure's name, a QueryFailure, or anything else that was thrown. */
export const useFailureText = (): ((failure: unknown) => string) => {
  const texts = useMessages(failureMessages)
  return (failure) => {
    const name = failure instanceof QueryFailure ? failure.failure : failure
    return typeof name === 'string' && isKnown(name) ? texts[name] : texts.internal
  }
}
