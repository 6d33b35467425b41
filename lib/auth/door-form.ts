import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { formLife } from '@/lib/domain/door/limits'
import { receiptFrom } from '@/lib/domain/door/receipt-code'
import { env } from '@/lib/env'

type Hash = Uint8Array<ArrayBuffer>

export type GivenForm = {
  readonly token: string
  /** between the giving of the form and now */
  readonly seconds: number
  readonly formHash: Hash
  /** what whoever sends this form asks by; the same however often it is sent */
  readonly receipt: string
}

const signed = (text: string): Buffer => createHmac('sha256', env().NEXTAUTH_SECRET).update(text).digest()
const hashOf = (text: string): Hash => new Uint8Array(createHash('sha256').update(text).digest())

/** A form of this door from now on; kept nowhere, recognised by its signature. */
export function newDoorForm(code: string, now: Date): string {
  const head = `${Math.floor(now.getTime() / 1000).toString(36)}.${randomBytes(16).toString('base64url')}`
  return `${head}.${signed(`door:${code}:${head}`).toString('base64url')}`
}

/** Null where it was not given out for this door, or too long ago. */
export function readDoorForm(code: string, token: string, now: Date): GivenForm | null {
  const [, head, given, mac] = /^(([0-9a-z]{1,9})\.[\w-]{22})\.([\w-]{43})$/.exec(token) ?? []
  if (!head || !given || !mac) return null
  const right = signed(`door:${code}:${head}`)
  const got = Buffer.from(mac, 'base64url')
  if (got.length !== right.length || !timingSafeEqual(got, right)) return null
  const seconds = Math.floor(now.getTime() / 1000) - Number.parseInt(given, 36)
  if (seconds < 0 || seconds > formLife) return null
  return { token, seconds, formHash: hashOf(`form:${head}`), receipt: receiptFrom(signed(`receipt:${code}:${head}`)) }
}

/** The house keeps no code, only this; without its secret the hash cannot be searched for codes. */
export const receiptHash = (receipt: string): Hash => new Uint8Array(signed(`kept-receipt:${receipt}`))

/** Of the words as they are folded; without the secret nobody tells from it what was written. */
export const doorTextHash = (folded: string): Hash => new Uint8Array(signed(`door-text:${folded}`))
