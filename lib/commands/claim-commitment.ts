import { authorize } from '@/lib/domain/access/policy'
import { commitmentIn, commitmentPolicy, ensureClaims } from '@/lib/domain/commitment/moves'
import { unitNameOf } from '@/lib/domain/commitment/named-unit'
import { claimSchema } from '@/lib/schemas/commitment'
import { addClaim, countPicturesAfter, lockSuggestionOfCommitment } from '@/lib/store/commitments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 第二次答复: kept, or not to be kept and why. It strikes nothing off. */
export const claimCommitment = command({
  name: 'claim-commitment',
  input: claimSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { commitmentId, kind, text, noEvidence }) => {
    const suggestion = await lockSuggestionOfCommitment(tx, commitmentId)
    const one = commitmentIn(suggestion, commitmentId)
    authorize(actor, commitmentPolicy.claim, one)

    const pictures = await countPicturesAfter(tx, commitmentId)
    ensureClaims(one, kind, { pictures, noEvidence })

    const act = { moment, personId: actor.personId }
    await addClaim(tx, suggestion.congressId, { commitmentId, kind, origin: 'UNIT', text, noEvidence }, act)
    await recordEvent(tx, actor, {
      type: 'commitment.claimed',
      subjectId: commitmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { unit: unitNameOf(one), claim: kind },
    })
    return { suggestionId: suggestion.id }
  },
})
