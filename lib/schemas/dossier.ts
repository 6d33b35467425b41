import { z } from 'zod'
import { retentions } from '@/lib/domain/dossier/retention'
import { id } from './id'
import { optionalText } from './text'

export const compilingSchema = z.strictObject({
  suggestionId: id('suggestion'),
  retention: z.enum(retentions),
  remark: optionalText(1000),
})

export const archivingSchema = z.strictObject({ suggestionId: id('suggestion') })

export const compilingSessionSchema = z.strictObject({ sessionId: id('session') })

/** 全宗号: letters and digits, as the archives give it. */
export const fondsSchema = z.strictObject({
  fonds: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{0,8}$/, 'invalid-fonds')),
})

export const dossierViews = ['waiting', 'made', 'behind', 'running'] as const

export const dossierFilterSchema = z.object({
  session: z.uuid().optional().catch(undefined),
  view: z.enum(dossierViews).optional().catch(undefined),
  page: z.string().optional(),
})
export type DossierFilter = z.output<typeof dossierFilterSchema>

export const dossierRequestSchema = z.strictObject({ dossierId: z.uuid() })
