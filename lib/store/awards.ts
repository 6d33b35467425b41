import type { AwardCall, Candidate, Objection } from '@/lib/domain/award/award'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore, maybeDayToStore } from './days'
import { open, type Tx } from './tx'
import { nameOn } from './unit-names'

export type AwardAct = { readonly moment: Moment; readonly personId: string }

/** Holds the call until commit: quota, shortlist and notice are decided under one lock. */
export async function lockCall(tx: Tx, id: string): Promise<AwardCall> {
  await open(tx).$queryRaw`SELECT id FROM award_call WHERE id = ${id}::uuid FOR UPDATE`
  return readCall(tx, id)
}

export async function lockCallOfCandidate(tx: Tx, candidateId: string) {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT call_id AS id FROM award_candidate WHERE id = ${candidateId}::uuid`
  if (!row) throw new Refusal('not-found')
  const call = await lockCall(tx, row.id)
  return { call, candidate: call.candidates.find(({ id }) => id === candidateId) as Candidate }
}

export async function lockCallOfObjection(tx: Tx, objectionId: string) {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT call_id AS id FROM award_objection WHERE id = ${objectionId}::uuid`
  if (!row) throw new Refusal('not-found')
  const call = await lockCall(tx, row.id)
  return { call, objection: call.objections.find(({ id }) => id === objectionId) as Objection }
}

export async function readCall(tx: Tx, id: string): Promise<AwardCall> {
  const [row] = await open(tx).$queryRaw<AwardCall[]>`
    SELECT w.id, w.congress_id AS "congressId", w.assessment_id AS "assessmentId", w.year, w.kind, w.name, w.quota, w."each", w.basis,
      w.deciding_body AS "decidingBody", w.vetoes, w.notice_days AS "noticeDays", w.state, w.called_on::text AS "calledOn",
      w.checked_on::text AS "checkedOn", w.met_on::text AS "metOn", w.meeting, w.meeting_words AS "meetingWords",
      w.notice_from::text AS "noticeFrom", w.notice_until::text AS "noticeUntil", w.decided_on::text AS "decidedOn",
      w.decision_number AS "decisionNumber", w.decision_words AS "decisionWords", w.stopped_on::text AS "stoppedOn",
      w.stop_reason AS "stopReason", ${candidatesOf} AS candidates, ${objectionsOf} AS objections
    FROM award_call w WHERE w.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

/** Of `award_call w`; what is decided keeps the names of its day. */
const candidatesOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', a.id, 'unitId', a.unit_id, 'unit', ${nameOn(Prisma.sql`w.decided_on`)}, 'person', a.person_name,
    'post', a.post, 'suggestionId', a.suggestion_id, 'number', s.number_text, 'title', s.title, 'nominator', a.nominator,
    'nominatorName', a.nominator_name, 'nominatedById', a.nominated_by_id, 'nominatedOn', a.nominated_on, 'reason', a.reason,
    'isTakenBack', a.taken_back_at IS NOT NULL, 'takeBackReason', a.take_back_reason, 'band', a.band, 'findings', a.findings,
    'place', a.place, 'placeReason', a.place_reason, 'agreed', a.agreed, 'followedOn', a.followed_on, 'followReason', a.follow_reason,
    'struckOn', a.struck_on, 'strikeReason', a.strike_reason, 'certificate', a.certificate) ORDER BY a.place NULLS LAST, a.id), '[]')
  FROM award_candidate a LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN suggestion s ON s.id = a.suggestion_id WHERE a.call_id = w.id)`

const objectionsOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', o.id, 'candidateId', o.candidate_id, 'channel', o.channel,
    'name', o.name, 'words', o.words, 'raisedOn', o.raised_on, 'raisedById', o.raised_by_id, 'outcome', o.outcome, 'answer', o.answer,
    'answeredOn', o.answered_on) ORDER BY o.id), '[]') FROM award_objection o WHERE o.call_id = w.id)`

export type CalledFor = Pick<
  AwardCall,
  'assessmentId' | 'year' | 'kind' | 'name' | 'quota' | 'each' | 'basis' | 'decidingBody' | 'noticeDays'
> & { readonly vetoes: string[] }

export async function addCall(tx: Tx, congressId: string, asked: CalledFor, { moment, personId }: AwardAct) {
  const called = { calledAt: moment.now, calledOn: dayToStore(moment.today), calledById: personId }
  const { id } = await open(tx).awardCall.create({ data: { congressId, ...asked, ...called }, select: { id: true } })
  return id
}

export async function saveCall(
  tx: Tx,
  call: AwardCall,
  more: Prisma.AwardCallUncheckedUpdateInput = {},
): Promise<void> {
  const { state, meeting, meetingWords, decisionNumber, decisionWords, stopReason } = call
  const days = {
    checkedOn: maybeDayToStore(call.checkedOn),
    metOn: maybeDayToStore(call.metOn),
    noticeFrom: maybeDayToStore(call.noticeFrom),
    noticeUntil: maybeDayToStore(call.noticeUntil),
    decidedOn: maybeDayToStore(call.decidedOn),
    stoppedOn: maybeDayToStore(call.stoppedOn),
  }
  await open(tx).awardCall.update({
    where: { id: call.id },
    data: { state, meeting, meetingWords, decisionNumber, decisionWords, stopReason, ...days, ...more },
    select: { id: true },
  })
}

type Nominated = Pick<
  Candidate,
  'unitId' | 'person' | 'post' | 'suggestionId' | 'nominator' | 'nominatorName' | 'reason'
>

export async function addCandidate(tx: Tx, call: AwardCall, named: Nominated, { moment, personId }: AwardAct) {
  const { person: personName, ...rest } = named
  const nominated = { nominatedAt: moment.now, nominatedOn: dayToStore(moment.today), nominatedById: personId }
  const row = { congressId: call.congressId, callId: call.id, personName, ...rest, ...nominated }
  return (await open(tx).awardCandidate.create({ data: row, select: { id: true } })).id
}

/** Together in one statement: of a large call each is checked anew. */
export async function saveCandidates(tx: Tx, candidates: readonly Candidate[], now: Date): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE award_candidate a SET band = r.band, findings = r.findings, place = r.place, place_reason = r."placeReason", agreed = r.agreed,
      followed_on = r."followedOn", follow_reason = r."followReason", struck_on = r."struckOn", strike_reason = r."strikeReason",
      struck_at = CASE WHEN r."struckOn" IS NULL THEN NULL ELSE coalesce(a.struck_at, ${now}) END, certificate = r.certificate,
      taken_back_at = CASE WHEN r."isTakenBack" THEN coalesce(a.taken_back_at, ${now}) END, take_back_reason = r."takeBackReason"
    FROM jsonb_to_recordset(${JSON.stringify(candidates)}::jsonb) AS r(id uuid, band int, findings jsonb, place int, "placeReason" text,
      agreed boolean, "followedOn" date, "followReason" text, "struckOn" date, "strikeReason" text, certificate int,
      "isTakenBack" boolean, "takeBackReason" text)
    WHERE a.id = r.id`
}

type Raised = Pick<Objection, 'candidateId' | 'channel' | 'name' | 'words'> & { readonly raisedOn: LocalDate }

export async function addAwardObjection(tx: Tx, call: AwardCall, raised: Raised, { moment, personId }: AwardAct) {
  const { raisedOn, ...said } = raised
  const at = { raisedAt: moment.now, raisedOn: dayToStore(raisedOn), raisedById: personId }
  const row = { congressId: call.congressId, callId: call.id, ...said, ...at }
  return (await open(tx).awardObjection.create({ data: row, select: { id: true } })).id
}

export async function saveAwardAnswer(
  tx: Tx,
  { id, outcome, answer }: Pick<Objection, 'id' | 'outcome' | 'answer'>,
  { moment, personId }: AwardAct,
): Promise<void> {
  const answered = { answeredAt: moment.now, answeredOn: dayToStore(moment.today), answeredById: personId }
  await open(tx).awardObjection.update({ where: { id }, data: { outcome, answer, ...answered }, select: { id: true } })
}
