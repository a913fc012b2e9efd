import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'

/** Without look-alikes (no I, L, O, U): read over the telephone and typed in a hurry. */
const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 8 characters of 32: 40 bits. With ten tries a minute per address, a guess at 15,000 open codes takes about a decade. */
const CODE_LENGTH = 8

/**
 * A point's link and short code are derived from the server's secret, so a sheet can be printed again at any time
 * while the database holds only keyed hashes: a stolen dump opens no point.
 */
export interface Credentials {
  linkToken(pointId: PointId, generation: number): string
  /** As printed, `ABCD-EFGH`. */
  shortCode(pointId: PointId, generation: number): string
  hashOfLink(token: string): string
  /** Of what somebody typed: case, spaces and dashes do not matter, and O, I, L are read as 0, 1, 1. */
  hashOfCode(typed: string): string
  newDeviceSecret(): { readonly secret: string; readonly hash: string }
  isDeviceSecret(secret: string, hash: string): boolean
}

export const createCredentials = (serverSecret: string): Credentials => {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', serverSecret, '', `diem-cau ${purpose}`, 32))
  const mac = (purpose: string) => {
    const key = keyFor(purpose)
    return (text: string) => createHmac('sha256', key).update(text).digest()
  }
  const [linkOf, codeOf, linkHash, codeHash, deviceHash] = [
    mac('point link'),
    mac('point code'),
    mac('point link hash'),
    mac('point code hash'),
    mac('device secret hash'),
  ]
  const bareCode = (typed: string): string =>
    typed.slice(0, 40).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

  return {
    linkToken: (pointId, generation) => linkOf(`${pointId}:${generation}`).subarray(0, 24).toString('base64url'),
    shortCode: (pointId, generation) => {
      const bytes = codeOf(`${pointId}:${generation}`)
      const code = Array.from({ length: CODE_LENGTH }, (_, index) => CODE_ALPHABET.charAt((bytes[index] ?? 0) & 31))
      return `${code.slice(0, 4).join('')}-${code.slice(4).join('')}`
    },
    hashOfLink: (token) => linkHash(token).toString('base64url'),
    hashOfCode: (typed) => codeHash(bareCode(typed)).toString('base64url'),
    newDeviceSecret: () => {
      const secret = randomBytes(24).toString('base64url')
      return { secret, hash: deviceHash(secret).toString('base64url') }
    },
    isDeviceSecret: (secret, hash) => {
      const [given, kept] = [deviceHash(secret), Buffer.from(hash, 'base64url')]
      return given.length === kept.length && timingSafeEqual(given, kept)
    },
  }
}
