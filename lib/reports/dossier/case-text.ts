import { z } from 'zod'
import type { IndexLine } from '@/lib/domain/dossier/item'
import { type DossierCase, dossierCaseSchema } from '@/lib/schemas/dossier-case'
import type { DossierOrder } from '@/lib/store/dossiers'
import type { ReadDossier } from './read-dossier'

/** case.json: all that the papers say, for machines. */
export function caseText(order: DossierOrder, read: ReadDossier, index: readonly IndexLine[], logPath: string): string {
  const { congress, term, session, year, title, number, status } = read.head
  const { count, withheld, lastSequence, lastHash } = read.log
  const whole: DossierCase = {
    format: 'huiyin-dossier',
    formatVersion: 1,
    archiveNumber: order.archiveNumber,
    version: order.version,
    retention: order.retention,
    compiledOn: order.orderedOn,
    compiledBy: order.by,
    remark: order.remark,
    congress: { name: congress, term, session, year },
    suggestion: { id: order.suggestionId, title, number, status },
    index: [...index],
    missing: [...read.missing],
    withheld: [...read.withheld],
    log: { path: logPath, count, withheld, lastSequence, lastHash },
    records: JSON.parse(JSON.stringify(read.rows)),
    files: JSON.parse(JSON.stringify(read.files)),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

export const caseSchemaText = (): string => `${JSON.stringify(z.toJSONSchema(dossierCaseSchema), null, 2)}\n`
