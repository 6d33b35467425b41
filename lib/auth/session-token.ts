import { createHash, randomBytes } from 'node:crypto'

/** `__Host-`: neither a sibling site under the same domain nor an unencrypted page can set it. */
export const sessionCookie = '__Host-session'

/** 256 bits that mean nothing by themselves; the database keeps only their hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

/** A value of another shape was never ours and is not looked up. */
export const hashOfCookie = (value: string | undefined): Uint8Array<ArrayBuffer> | undefined =>
  value && /^[A-Za-z0-9_-]{43}$/.test(value) ? tokenHash(value) : undefined
