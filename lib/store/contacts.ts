import type { ContactStage, ContactWay } from '@/lib/domain/assignment/contact'
import type { Contact, ContactPerson } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { lockSuggestionOf } from './suggestions'
import { open, type Tx } from './tx'

export type Written = {
  readonly contactedOn: LocalDate
  readonly stage: ContactStage
  readonly way: ContactWay
  readonly place: string
  readonly people: readonly ContactPerson[]
  readonly delegateView: string
  readonly asked: string
}

type Act = { readonly personId: string; readonly now: Date }
type Asked = { readonly delegateIds: readonly string[]; readonly confirmBy: LocalDate }

const columnsOf = ({ contactedOn, stage, way, place, people, delegateView, asked }: Written) => ({
  ...{ stage, way, place, delegateView, asked },
  contactedOn: dayToStore(contactedOn),
  people: people.map((one) => ({ ...one })),
})

/** The day of the talk comes from who was there, the time of entry from the clock. */
export async function addContact(
  tx: Tx,
  { congressId, round }: Suggestion,
  assignmentId: string,
  written: Written,
  { delegateIds, confirmBy }: Asked,
  { personId, now }: Act,
): Promise<string> {
  const entered = { enteredById: personId, enteredAt: now, confirmBy: dayToStore(confirmBy) }
  const { id } = await open(tx).contact.create({
    data: { congressId, round, assignmentId, ...columnsOf(written), ...entered },
    select: { id: true },
  })
  await open(tx).contactDelegate.createMany({
    data: delegateIds.map((delegateId) => ({ congressId, contactId: id, delegateId })),
  })
  return id
}

/** Held through its suggestion: what the delegate says and what the unit changes do not pass each other. */
export async function lockContact(tx: Tx, id: string): Promise<{ suggestion: Suggestion; contact: Contact }> {
  const found = await open(tx).contact.findUnique({ where: { id }, select: { assignmentId: true } })
  if (!found) throw new Refusal('not-found')
  const suggestion = await lockSuggestionOf(tx, found.assignmentId)
  return { suggestion, contact: await readContact(tx, id) }
}

export async function readContact(tx: Tx, id: string): Promise<Contact> {
  const [row] = await open(tx).$queryRaw<Contact[]>`
    SELECT k.id, k.congress_id AS "congressId", k.assignment_id AS "assignmentId", k.round, k.version, k.contacted_on::text AS "contactedOn",
      k.stage, k.confirm_by::text AS "confirmBy", k.struck_at AS "struckAt", ${met} AS met, ${disputes} AS disputes
    FROM contact k WHERE k.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return { ...row, met: row.met.map((one) => ({ ...one, confirmedAt: one.confirmedAt && new Date(one.confirmedAt) })) }
}

const met = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('delegateId', m.delegate_id, 'confirmedVersion', m.confirmed_version,
    'confirmedAt', m.confirmed_at)), '[]') FROM contact_delegate m WHERE m.contact_id = k.id)`

const disputes = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', x.id, 'delegateId', x.delegate_id, 'version', x.version, 'faults', x.faults,
    'answeredAt', x.answered_at, 'ending', x.ending) ORDER BY x.id), '[]') FROM contact_dispute x WHERE x.contact_id = k.id)`

/** The old words stay as a version; who is named is asked again, by a new last day. */
export async function saveCorrection(
  tx: Tx,
  { id, congressId, version, met: named }: Contact,
  written: Written,
  { delegateIds, confirmBy }: Asked,
  { personId, now }: Act,
): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO contact_version (contact_id, version, congress_id, contacted_on, stage, way, place, people, delegate_view, asked, replaced_at, replaced_by_id)
    SELECT id, version, congress_id, contacted_on, stage, way, place, people, delegate_view, asked, ${now}, ${personId}::uuid
    FROM contact WHERE id = ${id}::uuid`
  const again = { version: version + 1, confirmBy: dayToStore(confirmBy), remindedAt: null, lapsedAt: null }
  await open(tx).contact.update({ where: { id }, data: { ...columnsOf(written), ...again }, select: { id: true } })
  const known = named.map(({ delegateId }) => delegateId)
  await open(tx).contactDelegate.deleteMany({ where: { contactId: id, delegateId: { notIn: [...delegateIds] } } })
  await open(tx).contactDelegate.createMany({
    data: delegateIds
      .filter((one) => !known.includes(one))
      .map((delegateId) => ({ congressId, contactId: id, delegateId })),
  })
}

export async function saveStrike(tx: Tx, id: string, reason: string, { personId, now }: Act): Promise<void> {
  await open(tx).contact.update({
    where: { id },
    data: { struckAt: now, struckById: personId, strikeReason: reason },
    select: { id: true },
  })
}

/** Of the version that he saw; null takes it back. */
export async function saveConfirmation(
  tx: Tx,
  contactId: string,
  delegateId: string,
  of: Pick<Contact, 'version'> | null,
  now: Date,
) {
  await open(tx).contactDelegate.update({
    where: { contactId_delegateId: { contactId, delegateId } },
    data: { confirmedVersion: of?.version ?? null, confirmedAt: of ? now : null },
    select: { contactId: true },
  })
}

export type NewWaiver = {
  readonly ground: string
  readonly reason: string
  readonly role: string
  readonly on: LocalDate
}

export async function addWaiver(
  tx: Tx,
  { congressId, round }: Suggestion,
  assignmentId: string,
  { on, ...waiver }: NewWaiver,
  { personId, now }: Act,
): Promise<void> {
  const by = { waivedAt: now, waivedOn: dayToStore(on), waivedById: personId }
  await open(tx).contactWaiver.create({
    data: { congressId, round, assignmentId, ...waiver, ...by },
    select: { id: true },
  })
}
