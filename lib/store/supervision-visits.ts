import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type {
  Opinion,
  OpinionAnswer,
  OpinionVerdict,
  ReportDecision,
  Supervised,
  VisitKind,
} from '@/lib/domain/supervision/supervision'
import { dayToStore } from './days'
import type { Meeting } from './key-nominations'
import type { By } from './supervision'
import { open, type Tx } from './tx'

export type NewVisit = {
  readonly kind: VisitKind
  readonly heldOn: LocalDate
  readonly place: string
  readonly people: readonly { readonly name: string; readonly post: string }[]
  readonly found: string
  readonly judgement: string
}

export async function addVisit(
  tx: Tx,
  { suggestion, supervision }: Supervised,
  visit: NewVisit,
  by: By,
): Promise<string> {
  const { congressId } = suggestion
  const recorded = { recordedAt: by.moment.now, recordedOn: dayToStore(by.moment.today), recordedById: by.personId }
  const { heldOn, people, ...said } = visit
  const made = await open(tx).supervisionVisit.create({
    data: {
      ...{ congressId, nominationId: supervision.nominationId, ...said, ...recorded },
      ...{ heldOn: dayToStore(heldOn), people: people.map((one) => ({ ...one })) },
    },
    select: { id: true },
  })
  return made.id
}

/** Photographs that the office sent ahead; one that hangs elsewhere is not there. */
export async function bindPhotographs(
  tx: Tx,
  { suggestion }: Supervised,
  visitId: string,
  attachmentIds: readonly string[],
  personId: string,
): Promise<void> {
  const ids = [...new Set(attachmentIds)]
  if (ids.length === 0) return
  const { count } = await open(tx).attachment.updateMany({
    where: {
      ...{ id: { in: ids }, suggestionId: suggestion.id, kind: 'EVIDENCE', way: 'OFFICE' },
      ...{ removedAt: null, subjectId: null, uploadedById: personId },
    },
    data: { subjectId: visitId },
  })
  if (count < ids.length) throw new Refusal('not-found')
}

export async function saveVisitStruck(
  tx: Tx,
  id: string,
  reason: string,
  { moment, personId }: By,
): Promise<LocalDate> {
  const { heldOn } = await open(tx).supervisionVisit.update({
    where: { id },
    data: { struckAt: moment.now, struckById: personId, strikeReason: reason },
    select: { heldOn: true },
  })
  return heldOn.toISOString().slice(0, 10) as LocalDate
}

export type NewDemand = { readonly assignmentId: string; readonly demand: string; readonly dueOn: LocalDate }

export async function addOpinion(
  tx: Tx,
  { suggestion, supervision }: Supervised,
  { assignmentId, demand, dueOn }: NewDemand,
  visitId: string | null,
  { moment, personId }: By,
): Promise<string> {
  const { congressId } = suggestion
  const given = { givenAt: moment.now, givenOn: dayToStore(moment.today), givenById: personId }
  const made = await open(tx).supervisionOpinion.create({
    data: {
      ...{ congressId, nominationId: supervision.nominationId, visitId, assignmentId, demand },
      ...{ dueOn: dayToStore(dueOn), ...given },
    },
    select: { id: true },
  })
  return made.id
}

export type NewOpinionAnswer = {
  readonly kind: OpinionAnswer
  readonly text: string
  readonly expectedOn: LocalDate | null
  readonly evidenceIds: readonly string[]
}

export async function addAnswer(
  tx: Tx,
  congressId: string,
  opinion: Opinion,
  { expectedOn, evidenceIds, ...said }: NewOpinionAnswer,
  { moment, personId }: By,
): Promise<void> {
  const answered = { answeredAt: moment.now, answeredOn: dayToStore(moment.today), answeredById: personId }
  await open(tx).supervisionAnswer.create({
    data: {
      ...{ congressId, opinionId: opinion.id, ordinal: opinion.answers.length + 1, ...said, ...answered },
      ...{ expectedOn: expectedOn && dayToStore(expectedOn), evidenceIds: [...evidenceIds] },
    },
    select: { id: true },
  })
}

/** Evidence that the unit of this part sent ahead. */
export async function ensureEvidenceOf(tx: Tx, suggestionId: string, assignmentId: string, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  const there = await open(tx).attachment.count({
    where: {
      id: { in: wanted },
      suggestionId,
      kind: 'EVIDENCE',
      way: 'UNIT',
      subjectId: assignmentId,
      removedAt: null,
    },
  })
  if (there < wanted.length) throw new Refusal('not-found')
}

export type NewJudgement = {
  readonly verdict: OpinionVerdict
  readonly reason: string
  readonly newDueOn: LocalDate | null
}

export async function saveVerdict(
  tx: Tx,
  answerId: string,
  { verdict, reason, newDueOn }: NewJudgement,
  { moment, personId }: By,
): Promise<void> {
  const judged = { judgedAt: moment.now, judgedOn: dayToStore(moment.today), judgedById: personId }
  const data = { verdict, verdictReason: reason, newDueOn: newDueOn && dayToStore(newDueOn), ...judged }
  await open(tx).supervisionAnswer.update({ where: { id: answerId }, data, select: { id: true } })
}

export async function addReport(
  tx: Tx,
  { suggestion, supervision }: Supervised,
  text: string,
  by: By,
): Promise<string> {
  const { nominationId, reports } = supervision
  const reported = { reportedAt: by.moment.now, reportedOn: dayToStore(by.moment.today), reportedById: by.personId }
  const made = await open(tx).supervisionReport.create({
    data: { congressId: suggestion.congressId, nominationId, ordinal: reports.length + 1, text, ...reported },
    select: { id: true },
  })
  return made.id
}

type Decided = { readonly decision: ReportDecision; readonly reason: string }

export async function saveReportDecided(tx: Tx, id: string, { decision, reason }: Decided, meeting: Meeting, by: By) {
  const decided = { decidedAt: by.moment.now, decidedOn: dayToStore(meeting.heldOn), decidedById: by.personId }
  const data = { decision, decisionReason: reason, meetingId: meeting.id, ...decided }
  await open(tx).supervisionReport.update({ where: { id }, data, select: { id: true } })
}
