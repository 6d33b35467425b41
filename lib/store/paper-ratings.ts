import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Marks } from '@/lib/domain/rating/marks'
import type { Reading } from '@/lib/domain/rating/paper'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type Paper = { readonly id: string; readonly readings: readonly Reading[] }
type Form = { readonly delegateId: string; readonly attachmentId: string; readonly signedOn: LocalDate }

/** The form of this delegate in the running round, as it was begun; held with its suggestion. */
export async function paperFor(
  tx: Tx,
  { id, congressId, round }: Suggestion,
  form: Form,
  personId: string,
): Promise<Paper> {
  const { delegateId, attachmentId } = form
  const signedOn = dayToStore(form.signedOn)
  const found = await open(tx).paperRating.findUnique({
    where: { suggestionId_round_delegateId: { suggestionId: id, round, delegateId } },
    select: { id: true, attachmentId: true, signedOn: true, entries: { orderBy: { id: 'asc' }, select: entryColumns } },
  })
  if (!found) {
    const data = { congressId, suggestionId: id, round, delegateId, attachmentId, signedOn }
    const made = await open(tx).paperRating.create({ data, select: { id: true } })
    return { id: made.id, readings: [] }
  }
  const isSame = found.attachmentId === attachmentId && found.signedOn.getTime() === signedOn.getTime()
  if (!isSame) await correctForm(tx, found, { attachmentId, signedOn }, personId)
  const readings = found.entries.map((one) => ({ personId: one.enteredById, marks: one.marks as unknown as Marks }))
  return { id: found.id, readings }
}

type Begun = { readonly id: string; readonly entries: readonly { readonly enteredById: string }[] }

/** Whoever alone has read it so far may have named the wrong scan or day; a second reader finds another form. */
async function correctForm(
  tx: Tx,
  { id, entries }: Begun,
  form: { attachmentId: string; signedOn: Date },
  personId: string,
): Promise<void> {
  if (entries.some(({ enteredById }) => enteredById !== personId)) throw new Refusal('paper-other-form')
  await open(tx).paperRating.update({ where: { id }, data: form, select: { id: true } })
}

const entryColumns = { enteredById: true, marks: true } as const

export async function addPaperEntry(tx: Tx, congressId: string, paper: Paper, { personId, marks }: Reading, at: Date) {
  await open(tx).paperRatingEntry.create({
    data: { congressId, paperId: paper.id, marks, enteredAt: at, enteredById: personId },
    select: { id: true },
  })
}

export async function settlePaper(tx: Tx, paper: Paper, outcome: 'AGREED' | 'DECIDED', settledAt: Date): Promise<void> {
  await open(tx).paperRating.update({ where: { id: paper.id }, data: { outcome, settledAt }, select: { id: true } })
}

/** Nothing that a delegate has put on paper is lost: while a form waits for its second reader, its round is not closed. */
export async function ensureFormsRead(tx: Tx, { id, round }: Suggestion): Promise<void> {
  const [row] = await open(tx).$queryRaw<{ waiting: boolean }[]>`
    SELECT EXISTS (SELECT FROM paper_rating p WHERE p.suggestion_id = ${id}::uuid AND p.round = ${round} AND p.outcome IS NULL
      AND NOT EXISTS (SELECT FROM rating x WHERE x.suggestion_id = p.suggestion_id AND x.round = p.round AND x.delegate_id = p.delegate_id)) AS waiting`
  if (row?.waiting) throw new Refusal('paper-form-waiting')
}

/** The scan of a form, on this suggestion, that can be opened. */
export async function ensureScan(tx: Tx, suggestionId: string, attachmentId: string): Promise<void> {
  const found = await open(tx).attachment.count({
    where: { id: attachmentId, suggestionId, kind: 'RATING_FORM', removedAt: null, scanState: { not: 'INFECTED' } },
  })
  if (found === 0) throw new Refusal('rating-form-missing')
}

/** Whether the delegate works for a unit that has or had it in hand: on paper he rates his own work as little as on a screen. */
export async function worksForHandlers(tx: Tx, delegateId: string, { assignments }: Suggestion): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ works: boolean }[]>`
    SELECT EXISTS (SELECT FROM delegate d JOIN role_grant g ON g.person_id = d.person_id AND g.revoked_at IS NULL
      WHERE d.id = ${delegateId}::uuid AND g.unit_id = ANY(${assignments.map(({ unitId }) => unitId)}::uuid[])) AS works`
  return row?.works ?? false
}
