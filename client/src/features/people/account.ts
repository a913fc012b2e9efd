import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { InviteLook, Me, type WelcomeRequest } from '@diem-cau/shared/people/people.queries.ts'
import { z } from 'zod'
import { QueryFailure, postJson, request } from '../../realtime/api.ts'

/** Null for somebody who is not signed in. Throws any other QueryFailure. */
export const fetchMe = async (): Promise<Me | null> => {
  try {
    return await request('/api/me', Me)
  } catch (error) {
    if (error instanceof QueryFailure && error.status === 401) return null
    throw error
  }
}

const answered = async <Value>(asked: Promise<Value>): Promise<Result<Value, string>> => {
  try {
    return ok(await asked)
  } catch (error) {
    if (error instanceof QueryFailure) return fail(error.failure)
    throw error
  }
}

/** `signInWrong` for an unknown address and a wrong password alike; `tooMany` after twenty tries in a minute. */
export const signIn = async (email: string, password: string): Promise<Result<null, string>> => {
  try {
    await postJson('/api/auth/sign-in/email', z.looseObject({}), { email, password })
    return ok(null)
  } catch (error) {
    if (!(error instanceof QueryFailure)) throw error
    // The auth library has names of its own; what it refuses is one thing to the person who types.
    const isRefused = error.status === 400 || error.status === 401
    return fail(isRefused ? 'signInWrong' : error.failure)
  }
}

export const signOut = (): Promise<Result<unknown, string>> =>
  answered(postJson('/api/auth/sign-out', z.unknown(), {}))

export const lookAtInvite = (token: string): Promise<Result<InviteLook, string>> =>
  answered(postJson('/api/invites/look', InviteLook, { token }))

export const openAccount = (asked: WelcomeRequest): Promise<Result<Me, string>> =>
  answered(postJson('/api/welcome', Me, asked))
