import type { Actor, Role } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { AwardCall, Nominator } from '@/lib/domain/award/award'
import { ensureNominable } from '@/lib/domain/award/nominating'
import { awardPolicy, nominatesAs } from '@/lib/domain/award/policy'
import { Refusal } from '@/lib/domain/refusal'
import { nominationSchema } from '@/lib/schemas/award'
import { suggestionToNominate, unitToNominate } from '@/lib/store/award-ground'
import { nominatorName } from '@/lib/store/award-hearers'
import { addCandidate, lockCall } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import type { Tx } from '@/lib/store/tx'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

const roles: Record<Nominator, Role> = {
  OFFICE: 'DELEGATE_OFFICE',
  GROUP: 'ASSESSOR',
  UNIT: 'UNIT_HEAD',
  DELEGATION: 'DELEGATION_OFFICER',
}

type Named = { readonly unitId: string; readonly person: string; readonly suggestionId: string }

export const nominateForAward = command({
  name: 'nominate-for-award',
  input: nominationSchema,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { callId, reason, post, ...named }) => {
    const call = await lockCall(tx, callId)
    authorize(actor, awardPolicy.view, { congressId: call.congressId, call, today: moment.today })
    const found = await nomineeOf(tx, call, named)
    const nominator = nominatesAs(actor, call, found ?? nobody)
    if (!nominator) throw new Refusal('not-found')
    const nominee = ensureFit(found)

    const whose = await nameOf(tx, actor, nominator, nominee)
    const candidate = {
      unitId: named.unitId || null,
      suggestionId: named.suggestionId || null,
      person: named.person,
    }
    ensureNominable(call, candidate, nominator, whose)

    const row = { ...candidate, post, reason, nominator, nominatorName: whose }
    const candidateId = await addCandidate(tx, call, row, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'award.nominated',
      subjectId: callId,
      at: moment.now,
      role: roles[nominator],
      data: { ...callFacts(call), candidateId, who: [nominee.name, named.person].filter(Boolean).join(' '), nominator },
    })
    return { callId, candidateId }
  },
})

async function nomineeOf(tx: Tx, { kind, assessmentId, year }: AwardCall, { unitId, person, suggestionId }: Named) {
  const isFit = { UNIT: unitId && !person, WORKER: unitId && person, SUGGESTION: suggestionId }[kind]
  if (!isFit) throw new Refusal('award-nominee-unknown')
  return kind === 'SUGGESTION' ? suggestionToNominate(tx, year, suggestionId) : unitToNominate(tx, assessmentId, unitId)
}

type Found = Awaited<ReturnType<typeof nomineeOf>>

const nobody = { unitId: null, groupLeaderId: null, delegationId: null }

/** What stands in the way is told only to whoever may nominate him. */
function ensureFit(nominee: Found): NonNullable<Found> {
  if (!nominee) throw new Refusal('award-nominee-unknown')
  if (!nominee.isAssessed) throw new Refusal('award-nominee-unranked', { unit: nominee.name })
  if (!nominee.isOpen) throw new Refusal('award-suggestion-closed')
  return nominee
}

/** In whose name: the office, the group, the unit or the delegation. */
const nameOf = (tx: Tx, actor: Actor, nominator: Nominator, { name, delegationId }: NonNullable<Found>) =>
  nominator === 'UNIT' ? name : nominatorName(tx, actor, nominator, delegationId)
