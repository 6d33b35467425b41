import { authorize } from '@/lib/domain/access/policy'
import { commitmentIn, commitmentPolicy, verify } from '@/lib/domain/commitment/moves'
import { unitNameOf } from '@/lib/domain/commitment/named-unit'
import { verdictSchema } from '@/lib/schemas/commitment'
import { lockSuggestionOfCommitment, saveVerdict } from '@/lib/store/commitments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The delegate has seen for himself: true, or not; and how he rates what came of it. Not true, it is the unit's again. Where none is left the office looks. */
export const verifyCommitment = command({
  name: 'verify-commitment',
  input: verdictSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { commitmentId, verdict, mark = null, words }) => {
    const suggestion = await lockSuggestionOfCommitment(tx, commitmentId)
    const one = commitmentIn(suggestion, commitmentId)
    authorize(actor, commitmentPolicy.verify, one)

    const verified = verify(actor, one, { isTrue: verdict === 'TRUE', mark, words })

    const act = { moment, personId: actor.personId }
    await saveVerdict(tx, one.commitment.claim?.id ?? '', verified, act)
    await recordEvent(tx, actor, {
      type: verified.verifiedAs === 'OFFICE' ? 'commitment.verified-by-office' : 'commitment.verified',
      subjectId: commitmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: verified.verifiedAs === 'OFFICE' ? 'DELEGATE_OFFICE' : 'DELEGATE',
      data: { unit: unitNameOf(one), verdict, unitIds: [one.commitment.unitId] },
    })
    return { suggestionId: suggestion.id }
  },
})
