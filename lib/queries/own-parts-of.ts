import type { Assessment } from '@/lib/domain/assessment/assessment'
import { isOwnPart } from '@/lib/store/own-parts'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { visibleTo } from './visible-to'

export type PartChoice = { readonly id: string; readonly numberText: string | null; readonly title: string }

/** What a unit can rest its words on: the suggestions of the year that it handles, by number. */
export const ownPartsOf = ({ tx, actor }: Reading, assessment: Assessment, unitId: string): Promise<PartChoice[]> =>
  open(tx).$queryRaw<PartChoice[]>`
    SELECT s.id, s.number_text AS "numberText", s.title FROM suggestion s
    WHERE ${isOwnPart({ assessment, unitId })} AND ${visibleTo(actor)} ORDER BY s.number NULLS LAST, s.id`
