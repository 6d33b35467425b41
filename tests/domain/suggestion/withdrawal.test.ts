import { describe, expect, test } from 'vitest'
import {
  agreeToWithdrawal,
  askWithdrawal,
  awaitedOf,
  cancelWithdrawal,
  leaveSuggestion,
  withdrawOnPaper,
} from '@/lib/domain/suggestion/withdrawal'
import { aDraft, anAssignment, noonOf } from '@/tests/support/suggestions'

const moment = noonOf('2022-03-10')
const handedIn = { status: 'SUBMITTED', submittedAt: new Date('2022-03-01T02:00:00Z') } as const
const signer = (delegateId: string, state: 'CONFIRMED' | 'INVITED' | 'DECLINED' = 'CONFIRMED') => ({
  delegateId,
  state,
})
const joint = aDraft({
  ...handedIn,
  coSigners: [signer('a'), signer('b'), signer('c', 'INVITED'), signer('d', 'DECLINED')],
})

describe('a withdrawal', () => {
  test('of a suggestion that nobody else signed is done at once', () => {
    expect(askWithdrawal(aDraft(handedIn), moment)).toMatchObject({ status: 'WITHDRAWN', withdrawnOn: '2022-03-10' })
  })

  test('waits for those who signed, and for nobody else', () => {
    const asked = askWithdrawal(joint, moment)
    expect(asked.status).toBe('SUBMITTED')
    expect(awaitedOf(asked)).toEqual(['a', 'b'])
    const half = agreeToWithdrawal(asked, 'a', moment)
    expect(awaitedOf(half)).toEqual(['b'])
    expect(leaveSuggestion(half, 'b', moment)).toMatchObject({ status: 'WITHDRAWN', withdrawal: null })
  })

  test('is asked for once at a time, and can be cancelled', () => {
    const asked = askWithdrawal(joint, moment)
    expect(() => askWithdrawal(asked, moment)).toThrow('withdrawal-pending')
    expect(awaitedOf(cancelWithdrawal(agreeToWithdrawal(asked, 'a', moment)))).toEqual(['a', 'b'])
    expect(() => cancelWithdrawal(joint)).toThrow('no-withdrawal-pending')
    expect(() => agreeToWithdrawal(joint, 'a', moment)).toThrow('no-withdrawal-pending')
  })

  test('on paper asks nobody any more, and leaves a unit nothing to decide', () => {
    const assignment = anAssignment({
      status: 'RETURN_REQUESTED',
      pendingReturn: { id: 'r', ordinal: 1, stage: 'OFFICE' },
    })
    const withdrawn = withdrawOnPaper({ ...joint, status: 'RETURN_REQUESTED', assignments: [assignment] }, moment)
    expect(withdrawn.status).toBe('WITHDRAWN')
    expect(withdrawn.assignments[0]?.pendingReturn).toBeNull()
  })

  test('is no longer open once it is concluded', () => {
    expect(() => askWithdrawal(aDraft({ ...handedIn, status: 'CONCLUDED' }), moment)).toThrow('move-not-open')
  })
})
