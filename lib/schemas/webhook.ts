import { z } from 'zod'
import { webhookKinds } from '@/lib/domain/webhook/kinds'
import { id } from './id'
import { line } from './text'

/** Also as it is kept, where a Chinese sign is nine of it. */
const longest = 500

/** By https, to a name or an address, without a name of a user in it: what a browser calls a URL and a program can call. */
const address = z
  .string()
  .max(longest, 'too-long')
  .transform((typed) => typed.trim())
  .refine((typed) => isCallable(typed), 'not-an-https-address')
  .transform((typed) => new URL(typed).href)
  .refine((href) => href.length <= longest, 'too-long')

function isCallable(typed: string): boolean {
  const url = URL.canParse(typed) ? new URL(typed) : null
  return (
    url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '' && url.hostname !== ''
  )
}

const kinds = z
  .array(z.enum(webhookKinds))
  .min(1, 'nothing-chosen')
  .max(webhookKinds.length)
  .refine((all) => new Set(all).size === all.length, 'duplicate')

const webhookId = id('webhook')
const password = z.string().min(1, 'required').max(500)
/** It comes from the browser: what the server answers is kept with the key, and this must not be. */
const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'wrong-format')

export const webhookMakingSchema = z.strictObject({ name: line(1, 60), address, kinds, secret, password })
export const webhookChangingSchema = z.strictObject({ webhookId, name: line(1, 60), kinds })
export const webhookRenewingSchema = z.strictObject({ webhookId, secret, password })
export const webhookOnlySchema = z.strictObject({ webhookId })
export const deliveryOnlySchema = z.strictObject({ deliveryId: id('webhook delivery') })
