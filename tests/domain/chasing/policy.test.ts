import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { chasingPolicy, noticeMovesOpenTo } from '@/lib/domain/chasing/policy'
import { aNotice } from '../../support/chasing'

const holding = (...grants: Grant[]): Actor => ({
  personId: 'person',
  accountId: 'account',
  signInId: 'sign-in',
  name: 'somebody',
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants,
})

const people = {
  office: holding({ role: 'DELEGATE_OFFICE' }),
  leader: holding({ role: 'COMMITTEE_LEADER' }),
  government: holding({ role: 'GOVERNMENT_OFFICE' }),
  clerk: holding({ role: 'UNIT_CLERK', unitId: 'unit-1' }),
  head: holding({ role: 'UNIT_HEAD', unitId: 'unit-1' }),
  otherClerk: holding({ role: 'UNIT_CLERK', unitId: 'unit-2' }),
  otherHead: holding({ role: 'UNIT_HEAD', unitId: 'unit-2' }),
  lead: holding({ role: 'DELEGATE', delegateId: 'lead' }),
  assessor: holding({ role: 'ASSESSOR', assessmentGroup: 1 }),
  system: holding({ role: 'SYSTEM_ADMINISTRATOR' }),
}

const now = new Date('2022-06-02T02:00:00Z')
const draft = aNotice()
const issued = aNotice({ issuedAt: now })
const received = aNotice({ issuedAt: now, receivedAt: now })
const whoMay = (rule: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (rule(actor) ? [name] : []))

describe('who sees', () => {
  test.each([
    ['a draft', draft, ['office']],
    ['an issued notice', issued, ['office', 'leader', 'government', 'clerk', 'head']],
    ['one to the court', { ...issued, unitKind: 'COURT' as const }, ['office', 'leader', 'clerk', 'head']],
    ['one that was discarded', aNotice({ withdrawnAt: now }), ['office']],
    [
      'one that was withdrawn',
      aNotice({ issuedAt: now, withdrawnAt: now }),
      ['office', 'leader', 'government', 'clerk', 'head'],
    ],
  ])('%s', (_, notice, seen) => expect(whoMay((actor) => chasingPolicy.view(actor, notice))).toEqual(seen))
})

describe('who may do what', () => {
  test.each([
    ['save', draft, ['office']],
    ['issue', draft, ['office']],
    ['discard', draft, ['office']],
    ['withdraw', issued, ['office']],
    ['receive', issued, ['clerk', 'head']],
    ['answer', received, ['clerk', 'head']],
  ] as const)('%s', (move, notice, may) => {
    expect(whoMay((actor) => chasingPolicy[move](actor, notice))).toEqual(may)
    expect(whoMay((actor) => noticeMovesOpenTo(actor, notice).includes(move))).toEqual(may)
  })

  test('a supervision notice is answered by the head alone', () => {
    const supervision = { ...received, kind: 'SUPERVISION' as const }
    expect(whoMay((actor) => chasingPolicy.answer(actor, supervision))).toEqual(['head'])
    expect(whoMay((actor) => chasingPolicy.receive(actor, { ...supervision, status: 'ISSUED' }))).toEqual([
      'clerk',
      'head',
    ])
  })

  test('before the receipt nobody answers', () =>
    expect(whoMay((actor) => noticeMovesOpenTo(actor, issued).includes('answer'))).toEqual([]))
})
