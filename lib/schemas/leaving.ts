import { z } from 'zod'
import { id } from './id'
import { line, optionalText } from './text'

const blank = z.literal('').transform(() => null)

/** Letters, digits and a few marks, as everybody can type them. */
export const login = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/, 'login-shape')
  .transform((typed) => typed.toLowerCase())

/** Stands where somebody takes over who has no account yet. */
export const newcomer = 'newcomer'

const heir = z.strictObject({
  grantId: id('grant'),
  personId: z.union([id('person'), z.literal(newcomer), blank]),
})

/** Who takes over which office; one newcomer may be let in by it. */
export const leavingSchema = z
  .strictObject({
    accountId: id('account'),
    heirs: z.array(heir).max(40),
    newName: optionalText(40),
    newLogin: z.union([blank, login]).default(''),
    newPhone: optionalText(30),
    reason: line(2, 200),
  })
  .refine(({ heirs, newName }) => !heirs.some(({ personId }) => personId === newcomer) || newName !== '', {
    path: ['newName'],
    error: 'required',
  })
  .refine(({ newName, newLogin }) => newName === '' || newLogin !== null, { path: ['newLogin'], error: 'login-shape' })
