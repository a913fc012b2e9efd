import { z } from 'zod'

const InviteState = z.object({ inviteToken: z.string().min(1) })

/**
 * An invitation's token on its way between our own pages: in the browser's history entry, where neither the address
 * bar nor any log sees it, and where it survives a reload.
 */
export const toInviteState = (token: string): z.infer<typeof InviteState> => ({ inviteToken: token })

export const readInviteState = (state: unknown): string | null => InviteState.safeParse(state).data?.inviteToken ?? null
