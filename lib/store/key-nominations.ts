import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { KeyDecision, KeyGround, Nomination } from '@/lib/domain/key-suggestion/nomination'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

/** Holds the suggestions, then the nominations until commit, always in the same order: two clerks do not wait for each other. */
export async function lockNominations(tx: Tx, ids: readonly string[]): Promise<Nomination[]> {
  const found = await open(tx).$queryRaw<Nomination[]>`
    SELECT n.id, n.congress_id AS "congressId", n.suggestion_id AS "suggestionId", s.number_text AS "numberText", s.status AS "suggestionStatus",
        n.outcome, n.revoked_on::text AS "revokedOn"
      FROM key_nomination n JOIN suggestion s ON s.id = n.suggestion_id WHERE n.id = ANY(${[...ids]}::uuid[]) ORDER BY s.id FOR UPDATE OF s, n`
  if (found.length !== ids.length) throw new Refusal('not-found')
  return found
}

export async function lockNomination(tx: Tx, id: string): Promise<Nomination> {
  const [one] = await lockNominations(tx, [id])
  return one as Nomination
}

/** The one that is open or in force. */
export async function readOpenNomination(tx: Tx, suggestionId: string) {
  return open(tx).keyNomination.findFirst({
    where: { suggestionId, OR: [{ outcome: null }, { outcome: 'FIXED', revokedAt: null }] },
    select: { id: true, outcome: true },
  })
}

export type NewNomination = {
  readonly congressId: string
  readonly suggestionId: string
  readonly grounds: readonly KeyGround[]
  readonly reason: string
  readonly proposer: string
}

type By = { readonly moment: Moment; readonly personId: string }

export async function addNomination(tx: Tx, made: NewNomination, { moment, personId }: By): Promise<string> {
  const nominated = { nominatedAt: moment.now, nominatedOn: dayToStore(moment.today), nominatedById: personId }
  const data = { ...made, grounds: [...made.grounds], ...nominated }
  return (await open(tx).keyNomination.create({ data, select: { id: true } })).id
}

export async function saveTakenBack(tx: Tx, id: string, reason: string, { moment, personId }: By): Promise<void> {
  const decided = { decidedAt: moment.now, decidedOn: dayToStore(moment.today), decidedById: personId }
  const data = { outcome: 'TAKEN_BACK', outcomeReason: reason, ...decided }
  await open(tx).keyNomination.update({ where: { id }, data, select: { id: true } })
}

export async function saveDecision(
  tx: Tx,
  { id, suggestionId }: Nomination,
  decision: KeyDecision,
  meeting: Meeting,
  by: By,
) {
  const { moment, personId } = by
  const decided = {
    decidedAt: moment.now,
    decidedOn: dayToStore(meeting.heldOn),
    decidedById: personId,
    meetingId: meeting.id,
  }
  const { isFixed, ...facts } = decision
  const said =
    'reason' in facts ? { outcome: 'NOT_FIXED', outcomeReason: facts.reason } : { outcome: 'FIXED', ...facts }
  await open(tx).keyNomination.update({ where: { id }, data: { ...decided, ...said }, select: { id: true } })
  if (isFixed) await mark(tx, suggestionId, meeting.heldOn)
}

export async function saveRevoked(tx: Tx, { id, suggestionId }: Nomination, reason: string, meeting: Meeting, by: By) {
  const revoked = { revokedAt: by.moment.now, revokedOn: dayToStore(meeting.heldOn), revokedById: by.personId }
  const data = { ...revoked, revokingMeetingId: meeting.id, revokeReason: reason }
  await open(tx).keyNomination.update({ where: { id }, data, select: { id: true } })
  await mark(tx, suggestionId, null)
}

/** A copy on the suggestion, for lists. */
async function mark(tx: Tx, id: string, fixedOn: LocalDate | null): Promise<void> {
  const data = { keyFixedOn: fixedOn && dayToStore(fixedOn) }
  await open(tx).suggestion.update({ where: { id }, data, select: { id: true } })
}

export type Meeting = { readonly id: string; readonly heldOn: LocalDate }
type NewMeeting = { readonly heldOn: LocalDate; readonly name: string; readonly minutesNumber: string }

/** The same minutes may decide in two sittings of the clerk; one number never stands for two meetings. */
export async function recordMeeting(tx: Tx, congressId: string, held: NewMeeting, by: By): Promise<Meeting> {
  const { heldOn, name, minutesNumber } = held
  await open(tx).$executeRaw`
    INSERT INTO directors_meeting (congress_id, held_on, name, minutes_number, recorded_at, recorded_by_id)
    VALUES (${congressId}::uuid, ${heldOn}::date, ${name}, ${minutesNumber}, ${by.moment.now}, ${by.personId}::uuid) ON CONFLICT DO NOTHING`
  const [kept] = await open(tx).$queryRaw<{ id: string; heldOn: LocalDate; name: string }[]>`
    SELECT id, held_on::text AS "heldOn", name FROM directors_meeting WHERE congress_id = ${congressId}::uuid AND minutes_number = ${minutesNumber}`
  if (!kept || kept.heldOn !== heldOn || kept.name !== name) throw new Refusal('minutes-number-taken')
  return kept
}

export type LeaderNames = ReadonlyMap<string, string>

/** Those who lead the committee now. */
export async function readLeaders(tx: Tx, ids: readonly string[]): Promise<LeaderNames> {
  const wanted = [...new Set(ids)]
  const rows = await open(tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id, p.name FROM person p WHERE p.id = ANY(${wanted}::uuid[])
       AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.role = 'COMMITTEE_LEADER' AND g.revoked_at IS NULL)`
  if (rows.length !== wanted.length) throw new Refusal('not-found')
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function readLeaderOf(tx: Tx, id: string): Promise<string | null> {
  const row = await open(tx).keyNomination.findUnique({ where: { id }, select: { leaderId: true } })
  return row?.leaderId ?? null
}
