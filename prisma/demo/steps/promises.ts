import { commitmentIn, decideClaim } from '@/lib/domain/commitment/moves'
import { dayToStore } from '@/lib/store/days'
import { momentAt } from '../days'
import type { UnitCode } from '../types'
import { assignmentOf, type Case, clerkOf, headOf, leadOf, note, officerOf } from './case'

const dayOf = (at: Date) => dayToStore(momentAt(at).today)

/** What the unit says of its promise some weeks after it was tracked. */
export function reportOn(one: Case, unit: UnitCode, percent: number, at: Date): void {
  const { unitId, unitName } = assignmentOf(one, unit)
  const { congressId } = one.suggestion
  const text = percent === 100 ? '已经完工，正在组织验收。' : '已进场施工，按计划推进。'
  for (const { id: commitmentId } of one.suggestion.commitments) {
    const by = clerkOf(one, unit)
    const posted = { postedAt: at, postedOn: dayOf(at), postedById: by.by.id }
    one.book.commitmentUpdates.push({
      id: one.world.newId(at),
      congressId,
      commitmentId,
      unitId,
      percent,
      text,
      ...posted,
    })
    note(one, 'commitment.updated', by, at, { unit: unitName, percent }, commitmentId)
  }
}

type Days = { readonly claimed: Date; readonly verified: Date; readonly struckOff: Date }

/** Claimed by the unit, found true by the delegate, struck off by the office. */
export function keepPromise(one: Case, unit: UnitCode, text: string, { claimed, verified, struckOff }: Days): void {
  const { unitId, unitName } = assignmentOf(one, unit)
  const { congressId } = one.suggestion
  const [head, lead, officer] = [headOf(one, unit), leadOf(one), officerOf(one)]
  for (const { id } of one.suggestion.commitments) {
    const claim = { id: one.world.newId(claimed), kind: 'DONE', isTrue: true } as const
    withFacts(one, id, { claim })
    const { claimId, decision } = decideClaim(commitmentIn(one.suggestion, id), true, officer.by.id)
    const said = {
      kind: 'DONE',
      origin: 'UNIT',
      text,
      claimedAt: claimed,
      claimedOn: dayOf(claimed),
      claimedById: head.by.id,
    }
    const found = {
      isTrue: true,
      verifiedAs: 'DELEGATE',
      mark: 'SATISFIED',
      verifiedAt: verified,
      verifiedOn: dayOf(verified),
      verifiedById: lead.by.id,
    }
    const decided = { decision, decidedAt: struckOff, decidedOn: dayOf(struckOff), decidedById: officer.by.id }
    one.book.commitmentClaims.push({ id: claimId, congressId, commitmentId: id, ...said, ...found, ...decided })
    const row = one.book.commitments.find((booked) => booked.id === id)
    if (row) Object.assign(row, { closedOn: dayOf(struckOff), outcome: decision })
    withFacts(one, id, { claim: null, closedOn: momentAt(struckOff).today })
    const unitIds = [unitId]
    note(one, 'commitment.claimed', head, claimed, { unit: unitName, claim: 'DONE' }, id)
    note(one, 'commitment.verified', lead, verified, { unit: unitName, verdict: 'TRUE', unitIds }, id)
    note(one, 'commitment.struck-off', officer, struckOff, { unit: unitName, unitIds }, id)
  }
}

function withFacts(one: Case, id: string, facts: Partial<Case['suggestion']['commitments'][number]>): void {
  const commitments = one.suggestion.commitments.map((known) => (known.id === id ? { ...known, ...facts } : known))
  one.suggestion = { ...one.suggestion, commitments }
}
