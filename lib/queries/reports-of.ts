import type { ReportState } from '@/lib/domain/special-report/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { reportsVisibleTo } from './reports-visible-to'

export type ReportLink = { id: string; year: number; number: number | null; title: string; state: ReportState }

/** The reports that rest on a suggestion or a voice, as far as whoever looks may see them. */
export const reportsOf = (
  { tx, actor }: Pick<Reading, 'tx' | 'actor'>,
  of: { readonly suggestionId: string } | { readonly voiceItemId: string },
): Promise<ReportLink[]> =>
  open(tx).$queryRaw<ReportLink[]>`
    SELECT s.id, s.year, s.number, s.title, s.state FROM special_report s
     WHERE s.state <> 'DISCARDED' AND ${reportsVisibleTo(actor)} AND EXISTS (SELECT FROM special_report_item m WHERE m.report_id = s.id AND ${
       'suggestionId' in of
         ? Prisma.sql`m.suggestion_id = ${of.suggestionId}::uuid`
         : Prisma.sql`m.voice_item_id = ${of.voiceItemId}::uuid`
     }) ORDER BY s.id DESC LIMIT 20`
