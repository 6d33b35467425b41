import { isInForce } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { differences, type Marks, type MarksPart } from '@/lib/domain/rating/marks'
import { paperStanding } from '@/lib/domain/rating/paper'
import { ratingOf } from '@/lib/domain/rating/rate'
import { signersOf } from '@/lib/domain/rating/seal'
import { open } from '@/lib/store/tx'
import { asksOf } from './get-to-rate'
import { forMove, type Head, head } from './office-moves'
import type { Query } from './query'

type Entry = { personId: string; by: string; marks: Marks }
type PaperRow = { delegateId: string; attachmentId: string; signedOn: LocalDate; entries: Entry[] }

export type PaperState = 'FIRST' | 'SECOND' | 'MINE' | 'DIFFERENT'

export type DelegateToEnter = {
  readonly delegateId: string
  readonly name: string
  readonly state: PaperState
  /** of the form that was begun */
  readonly begun: { readonly attachmentId: string; readonly signedOn: LocalDate } | null
  /** both readings, only after both were entered and only where they differ */
  readonly readings: readonly { readonly by: string; readonly marks: Marks }[]
  readonly differ: readonly MarksPart[]
}

export type ToEnterPaper = Head & {
  readonly asks: readonly string[]
  readonly delegates: readonly DelegateToEnter[]
  readonly scans: readonly { readonly id: string; readonly name: string }[]
  readonly units: readonly string[]
}

/** Until two have read it, nobody is shown what the other has read. */
export const getToEnterPaper: Query<string, ToEnterPaper> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'enterPaperRating')
  const db = open(reading.tx)
  const papers = await db.$queryRaw<PaperRow[]>`
    SELECT p.delegate_id AS "delegateId", p.attachment_id AS "attachmentId", p.signed_on::text AS "signedOn",
      (SELECT coalesce(json_agg(json_build_object('personId', e.entered_by_id, 'by', b.name, 'marks', e.marks) ORDER BY e.id), '[]')
        FROM paper_rating_entry e JOIN person b ON b.id = e.entered_by_id WHERE e.paper_id = p.id) AS entries
    FROM paper_rating p WHERE p.suggestion_id = ${id}::uuid AND p.round = ${suggestion.round} AND p.outcome IS NULL`
  const signers = signersOf(suggestion).filter((delegateId) => !ratingOf(suggestion, delegateId))
  const named = await db.delegate.findMany({ where: { id: { in: signers } }, select: { id: true, name: true } })
  const scans = await db.attachment.findMany({
    where: { suggestionId: id, kind: 'RATING_FORM', removedAt: null, scanState: { not: 'INFECTED' } },
    orderBy: { id: 'desc' },
    select: { id: true, fileName: true },
  })
  const { personId } = reading.actor
  return {
    ...head(suggestion),
    asks: await asksOf(reading, id),
    units: suggestion.assignments.filter(isInForce).map(({ unitName }) => unitName),
    scans: scans.map(({ id: scanId, fileName }) => ({ id: scanId, name: fileName })),
    delegates: signers.map((delegateId) => ({
      delegateId,
      name: named.find((one) => one.id === delegateId)?.name ?? '',
      ...standingFor(
        personId,
        papers.find((paper) => paper.delegateId === delegateId),
      ),
    })),
  }
}

function standingFor(personId: string, paper: PaperRow | undefined): Omit<DelegateToEnter, 'delegateId' | 'name'> {
  if (!paper) return { state: 'FIRST', begun: null, readings: [], differ: [] }
  const begun = { attachmentId: paper.attachmentId, signedOn: paper.signedOn }
  const standing = paperStanding(paper.entries)
  if (standing.state !== 'DIFFERENT') {
    const isMine = paper.entries.some((entry) => entry.personId === personId)
    return { state: isMine ? 'MINE' : 'SECOND', begun, readings: [], differ: [] }
  }
  const readings = standing.readings.map((read) => ({
    by: paper.entries.find((entry) => entry.personId === read.personId)?.by ?? '',
    marks: read.marks,
  }))
  const [one, other] = standing.readings
  return { state: 'DIFFERENT', begun, readings, differ: differences(one.marks, other.marks) }
}
