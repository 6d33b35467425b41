import type { EventType } from '@/lib/domain/events'
import type { Leaving } from '@/lib/domain/merging/case-group'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { lockSuggestions } from './suggestions'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }

/**
 * These and whoever is in a group with one of them, all held until commit and in one order: whatever puts together, takes apart,
 * assigns or replies waits for each other. Who joined while it waited is held, too.
 */
export async function lockTogether(tx: Tx, ids: readonly string[]): Promise<Suggestion[]> {
  for (let wanted = await withTheirGroups(tx, ids); ; ) {
    const held = await lockSuggestions(tx, wanted)
    const now = await withTheirGroups(tx, ids)
    if (now.every((id) => wanted.includes(id))) return held.filter(({ id }) => now.includes(id))
    wanted = now
  }
}

async function withTheirGroups(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const mates = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT o.suggestion_id AS id FROM case_group_member m JOIN case_group_member o ON o.group_id = m.group_id AND o.left_at IS NULL
     WHERE m.suggestion_id = ANY(${[...ids]}::uuid[]) AND m.left_at IS NULL`
  return [...new Set([...ids, ...mates.map(({ id }) => id)])]
}

type NewGroup = { readonly congressId: string; readonly leadId: string; readonly reason: string }

export async function addGroup(tx: Tx, group: NewGroup, { moment, personId }: Act): Promise<string> {
  const formed = { formedAt: moment.now, formedOn: dayToStore(moment.today), formedById: personId }
  const { id } = await open(tx).caseGroup.create({ data: { ...group, ...formed }, select: { id: true } })
  return id
}

export async function addMembers(tx: Tx, groupId: string, joining: readonly Suggestion[], { moment, personId }: Act) {
  await open(tx).caseGroupMember.createMany({
    data: joining.map(({ id, congressId }) => ({
      congressId,
      groupId,
      suggestionId: id,
      joinedAt: moment.now,
      joinedById: personId,
    })),
  })
}

type Left = {
  readonly because: Leaving
  readonly reason: string | null
  readonly at: Date
  readonly byId: string | null
}

export async function removeMembers(tx: Tx, groupId: string, ids: readonly string[], left: Left): Promise<void> {
  await open(tx).caseGroupMember.updateMany({
    where: { groupId, suggestionId: { in: [...ids] }, leftAt: null },
    data: { leftAt: left.at, leftBecause: left.because, leftReason: left.reason, leftById: left.byId },
  })
  await keepWhole(tx, groupId, left)
}

/** One alone is no group; and a group whose heading left goes on under the one that has been in it longest. */
async function keepWhole(tx: Tx, groupId: string, { reason, at, byId }: Left): Promise<void> {
  const db = open(tx)
  const [group] = await db.$queryRaw<{ leadId: string }[]>`
    SELECT lead_id AS "leadId" FROM case_group WHERE id = ${groupId}::uuid FOR UPDATE`
  const standing = await db.caseGroupMember.findMany({
    where: { groupId, leftAt: null },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, suggestionId: true },
  })
  if (standing.length < 2) {
    await db.caseGroupMember.updateMany({
      where: { groupId, leftAt: null },
      data: { leftAt: at, leftBecause: 'LEFT_ALONE', leftById: byId },
    })
    await db.$executeRaw`UPDATE case_group g SET ended_at = ${at}, ended_on = (${at}::timestamptz AT TIME ZONE c.time_zone)::date,
      ended_by_id = ${byId}::uuid, end_reason = ${reason} FROM congress c WHERE c.id = g.congress_id AND g.id = ${groupId}::uuid`
  } else if (group && !standing.some(({ suggestionId }) => suggestionId === group.leadId)) {
    await db.caseGroup.update({
      where: { id: groupId },
      data: { leadId: standing[0]?.suggestionId as string },
      select: { id: true },
    })
  }
}

/** What is taken back, turned down or goes back to its delegate is handled with nobody. */
const leavingBy: Partial<Record<EventType, Leaving>> = {
  'suggestion.sent-back': 'SENT_BACK',
  'suggestion.not-accepted': 'NOT_ACCEPTED',
  'suggestion.withdrawn': 'WITHDRAWN',
}

export async function leaveGroupBy(tx: Tx, type: EventType, suggestionId: string, at: Date, byId: string | null) {
  const because = leavingBy[type]
  if (!because) return
  const member = await open(tx).caseGroupMember.findFirst({
    where: { suggestionId, leftAt: null },
    select: { groupId: true },
  })
  if (member) await removeMembers(tx, member.groupId, [suggestionId], { because, reason: null, at, byId })
}
