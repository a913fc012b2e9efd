import { type Result, fail } from '@diem-cau/shared/kernel/result.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { CommandName, Failure, HouseCommandName, Output, RawInput } from '@diem-cau/shared/protocol/commands.ts'
import type { CommandRequest } from '@diem-cau/shared/protocol/wire.ts'
import { newCommandId, readReply } from './send.ts'

const PATIENCE_MS = 60_000

const post = async <Name extends CommandName>(
  path: string,
  name: Name,
  input: RawInput<Name>,
): Promise<Result<Output<Name>, Failure<Name>>> => {
  const request: CommandRequest = { id: newCommandId(), name, input }
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return readReply(name, await response.json())
  } catch (error) {
    return fail(error instanceof DOMException && error.name === 'TimeoutError' ? 'timedOut' : 'offline')
  }
}

/** Commands on what the whole house shares; they need no live session. */
export const sendHouse = <Name extends HouseCommandName>(name: Name, input: RawInput<Name>) =>
  post('/api/commands', name, input)

/** A command inside a conference from a page that holds no live session of it. */
export const sendTo = <Name extends CommandName>(conferenceId: ConferenceId, name: Name, input: RawInput<Name>) =>
  post(`/api/conferences/${conferenceId}/commands`, name, input)
