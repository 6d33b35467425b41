import { z } from 'zod'
import { fields } from '@/lib/domain/import/vocabulary/columns'
import { id } from './id'
import { line } from './text'

const importId = id('import')
/** Names as the list writes them: they are looked up, never written. */
const written = z.string().min(1).max(32_767)

/** What a person says against what we understood. Unit and delegate null: it is a new one. */
export const correctionSchema = z.strictObject({
  importId,
  sessionId: id('session').nullable(),
  columns: z.array(z.strictObject({ index: z.int().min(0).max(199), field: z.enum(fields).nullable() })).max(200),
  units: z.array(z.strictObject({ name: written, unitId: id('unit').nullable() })).max(2000),
  delegates: z.array(z.strictObject({ key: written, delegateId: id('delegate').nullable() })).max(2000),
})

export const confirmationSchema = z.strictObject({ importId, rows: z.enum(['ALL', 'ACCEPTED']) })

export const importOnlySchema = z.strictObject({ importId })

/** What stands in the address of an upload: the file's own name, and which of its sheets. */
export const uploadSchema = z.strictObject({ name: line(1, 255), sheet: line(0, 100).default('') })
