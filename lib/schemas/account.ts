import { z } from 'zod'
import { roles } from '@/lib/domain/access/actor'
import { id } from './id'

const password = z.string().min(1).max(500)

export const accountOnlySchema = z.strictObject({ accountId: id('account') })

/** Made in the administrator's browser and shown there: what is kept of a request is only its digest. */
export const passwordResetSchema = z.strictObject({ accountId: id('account'), password })

export const passwordChangeSchema = z.strictObject({ current: password, next: password })

export const grantSchema = z.strictObject({
  personId: id('person'),
  role: z.enum(roles),
  delegateId: id('delegate').optional(),
  delegationId: id('delegation').optional(),
  unitId: id('unit').optional(),
  assessmentGroup: z.int().min(1).max(99).optional(),
})

export const grantOnlySchema = z.strictObject({ grantId: id('grant') })
