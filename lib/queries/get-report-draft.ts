import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { reportPolicy } from '@/lib/domain/special-report/policy'
import type { Addressee } from '@/lib/domain/special-report/special-report'
import { reportWorkflow } from '@/lib/domain/special-report/workflow'
import { isOpen } from '@/lib/domain/workflow'
import type { Pick } from '@/lib/schemas/special-report'
import { type ReportReader, reportReaders } from '@/lib/store/report-ground'
import { readReport } from '@/lib/store/special-reports'
import { open } from '@/lib/store/tx'
import { voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { foundBy, voiceFoundBy } from './found-by-words'
import type { Query, Reading } from './query'
import {
  asItems,
  type Found,
  itemsNamed,
  type ReportItem,
  reportItems,
  suggestionItem,
  voiceItem,
} from './report-items'

type Texts = { readonly title: string; readonly summary: string; readonly text: string }
export type DraftToEdit = Texts & {
  readonly id: string
  readonly version: number
  readonly addressees: readonly Addressee[]
}

export type ReportDraft = {
  readonly draft: DraftToEdit | null
  readonly chosen: readonly ReportItem[]
  /** what the search found, without what is chosen already */
  readonly found: readonly ReportItem[]
  readonly readers: readonly ReportReader[]
}

/** A draft that does not exist yet. */
export const getReportToDraft: Query<Pick, ReportDraft> = async (reading, pick) => {
  const congressId = reading.actor.congress.id
  authorize(reading.actor, reportPolicy.draft, { congressId, sentAt: null, addressees: [], instructions: [] })
  return { draft: null, ...(await laidOut(reading, pick, await itemsNamed(reading, pick.items ?? []))) }
}

/** One that is there; what it rests on is the address's where the address says anything. */
export const getReportToEdit: Query<Pick & { readonly reportId: string }, ReportDraft> = async (
  reading,
  { reportId, ...pick },
) => {
  const { tx, actor } = reading
  const report = await readReport(tx, reportId)
  authorize(actor, reportPolicy.save, report)
  if (!isOpen(reportWorkflow, report.state, 'save')) throw new Refusal('not-found')
  const [texts] = await open(tx).$queryRaw<
    Texts[]
  >`SELECT title, summary, text FROM special_report WHERE id = ${reportId}::uuid`
  if (!texts) throw new Refusal('not-found')
  const chosen = pick.items ? await itemsNamed(reading, pick.items) : await reportItems(reading, reportId)
  const { id, version, addressees } = report
  return { draft: { id, version, addressees, ...texts }, ...(await laidOut(reading, pick, chosen)) }
}

async function laidOut(reading: Reading, { find: text }: Pick, chosen: readonly ReportItem[]) {
  const taken = new Set(chosen.map(({ id }) => id))
  const found = (await candidates(reading, text)).filter(({ id }) => !taken.has(id))
  return { chosen, found, readers: await reportReaders(reading.tx) }
}

const firstFew = 12

/** By words or number; without either the voices that came last. */
async function candidates({ tx, actor }: Reading, text: string | undefined): Promise<ReportItem[]> {
  const says = text ? voiceFoundBy(actor, text) : Prisma.sql`true`
  const named = text ? foundBy(actor, text) : Prisma.sql`false`
  return asItems(
    await open(tx).$queryRaw<Found[]>`
      (SELECT ${voiceItem(actor)} FROM ${voicesJoined} WHERE v.number IS NOT NULL AND ${says} ORDER BY v.received_at DESC, v.id DESC LIMIT ${firstFew})
      UNION ALL
      (SELECT ${suggestionItem(actor)} FROM suggestion s JOIN session n ON n.id = s.session_id
        WHERE s.registered_on IS NOT NULL AND ${named} ORDER BY s.id DESC LIMIT ${firstFew})`,
  )
}
