import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { advise } from '@/lib/domain/advice/advise'
import { Refusal } from '@/lib/domain/refusal'
import {
  askSecrecy,
  concealedIn,
  concealedName,
  decideSecrecy,
  hidesSigners,
  isSecret,
  mayAskSecrecy,
  mayDecideSecrecy,
  nameFor,
  takeBackSecrecy,
  wishedAnew,
} from '@/lib/domain/suggestion/secrecy'
import type { Secrecy } from '@/lib/domain/suggestion/secrecy-facts'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { aDraft } from '../../support/suggestions'

const person = (grant: Grant): Actor => ({
  personId: 'p',
  accountId: 'a',
  signInId: 's',
  name: '某人',
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants: [grant],
})
const delegate = (delegateId: string) => person({ role: 'DELEGATE', delegateId })
const secrecy = (wished: boolean, decided: boolean | null = null): { secrecy: Secrecy } => ({
  secrecy: { wished, decided },
})
const kept = aDraft({
  status: 'ASSIGNED',
  delegationId: 'north',
  coSigners: [
    { delegateId: 'signed', state: 'CONFIRMED' },
    { delegateId: 'asked', state: 'INVITED' },
    { delegateId: 'declined', state: 'DECLINED' },
  ],
  ...secrecy(true),
})

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

test('a wish counts at once, and the office decides after', () => {
  expect(isSecret(secrecy(false))).toBe(false)
  expect(isSecret(secrecy(true))).toBe(true)
  expect(isSecret(secrecy(false, true))).toBe(true)
  expect(isSecret(secrecy(true, false))).toBe(false)
})

describe('who reads the name', () => {
  test.each([
    ['the delegate office', person({ role: 'DELEGATE_OFFICE' })],
    ['a leader of the committee', person({ role: 'COMMITTEE_LEADER' })],
    ['who leads it', delegate('lead')],
    ['who signed it', delegate('signed')],
    ['the officer of their delegation', person({ role: 'DELEGATION_OFFICER', delegationId: 'north' })],
  ])('%s does', (_, actor) => {
    expect(nameFor(actor, kept, '王立新')).toBe('王立新')
  })

  test.each([
    ['a unit', person({ role: 'UNIT_HEAD', unitId: 'unit-1' })],
    ['the government office', person({ role: 'GOVERNMENT_OFFICE' })],
    ['an assessor', person({ role: 'ASSESSOR', assessmentGroup: 1 })],
    ['the officer of another delegation', person({ role: 'DELEGATION_OFFICER', delegationId: 'south' })],
    ['a delegate who was asked and did not sign', delegate('asked')],
    ['a delegate who declined', delegate('declined')],
    ['another delegate', delegate('other')],
    ['whoever audits', person({ role: 'AUDIT_ADMINISTRATOR' })],
  ])('%s does not', (_, actor) => {
    expect(nameFor(actor, kept, '王立新')).toBe(concealedName)
    expect(hidesSigners(actor, { ...kept, ...secrecy(false) })).toBe(false)
  })

  test('who is asked to sign sees with whom, while signatures are collected', () => {
    expect(hidesSigners(delegate('asked'), { ...kept, status: 'CO_SIGNING' })).toBe(false)
    expect(hidesSigners(delegate('declined'), { ...kept, status: 'CO_SIGNING' })).toBe(true)
  })
})

test('the delegate asks from the handing in to the archive, the office decides from the handing in', () => {
  for (const status of suggestionStatuses) {
    const written = ['DRAFT', 'CO_SIGNING'].includes(status)
    expect([status, mayAskSecrecy(delegate('lead'), { ...kept, status })]).toEqual([
      status,
      !written && status !== 'ARCHIVED',
    ])
    expect([status, mayDecideSecrecy(person({ role: 'DELEGATE_OFFICE' }), { ...kept, status })]).toEqual([
      status,
      !written,
    ])
    for (const actor of [delegate('signed'), person({ role: 'COMMITTEE_LEADER' }), person({ role: 'UNIT_CLERK' })])
      expect([mayAskSecrecy(actor, { ...kept, status }), mayDecideSecrecy(actor, { ...kept, status })]).toEqual([
        false,
        false,
      ])
  }
})

describe('asking', () => {
  test('what the office has shown is kept again until it decides again', () => {
    expect(askSecrecy(secrecy(true, false))).toEqual({ wished: true, decided: null })
    expect(wishedAnew({ wished: false, decided: false }, true)).toEqual({ wished: true, decided: null })
  })
  test('what the office keeps of itself is wished for beside', () => {
    expect(askSecrecy(secrecy(false, true))).toEqual({ wished: true, decided: true })
  })
  test.each([
    [true, null],
    [true, true],
  ] as const)('twice is refused: %s, %s', (wished, decided) => {
    expect(codeOf(() => askSecrecy(secrecy(wished, decided)))).toBe('secrecy-unchanged')
  })
  test('taken back before the office decided it ends; after, what was decided stands', () => {
    expect(isSecret({ secrecy: takeBackSecrecy(secrecy(true)) })).toBe(false)
    expect(isSecret({ secrecy: takeBackSecrecy(secrecy(true, true)) })).toBe(true)
    expect(codeOf(() => takeBackSecrecy(secrecy(false, true)))).toBe('secrecy-unchanged')
  })
})

describe('deciding', () => {
  const reason = '反映的问题涉及重点人员。'
  test('to keep it takes a ground', () => {
    expect(codeOf(() => decideSecrecy(secrecy(false), { secret: true, reason }))).toBe('secrecy-ground-missing')
    const decision = { secret: true, ground: 'REPRISAL' as const, reason }
    expect(decideSecrecy(secrecy(false), decision)).toEqual(decision)
  })
  test('a wish may be confirmed once', () => {
    const asked = { secret: true, ground: 'ASKED' as const, reason }
    expect(decideSecrecy(secrecy(true), asked)).toEqual(asked)
    expect(codeOf(() => decideSecrecy(secrecy(true, true), asked))).toBe('secrecy-unchanged')
  })
  test('to show it again takes a reason alone, and something to show', () => {
    expect(decideSecrecy(secrecy(true, true), { secret: false, reason })).toEqual({
      secret: false,
      ground: null,
      reason,
    })
    expect(codeOf(() => decideSecrecy(secrecy(false), { secret: false, reason }))).toBe('secrecy-unchanged')
    expect(codeOf(() => decideSecrecy(secrecy(true, false), { secret: false, reason }))).toBe('secrecy-unchanged')
  })
})

describe('a text without the words', () => {
  const at = new Date('2022-03-01')
  const whole = { by: '王立新', at, notes: [{ text: '同王立新、李王立（13800000000）面谈' }], count: 2, none: null }
  test('however deep they stand, the longer word first', () => {
    expect(concealedIn(whole, ['王立', '王立新', '13800000000'])).toEqual({
      by: '×××',
      at,
      notes: [{ text: '同×××、李×××（×××）面谈' }],
      count: 2,
      none: null,
    })
  })
  test('a single sign is no name', () => {
    expect(concealedIn('王立新', ['王', ''])).toBe('王立新')
  })
})

describe('advice on a draft whose delegate asks to be kept', () => {
  const draft = {
    title: '关于整治河道排污的建议',
    situation: '本人王立新多次到现场，沿河三个村的井水发黑发臭，村民反映两年没有解决。',
    analysis: '',
    asks: ['年内完成排污口封堵 12 处'],
    place: '垛石镇',
  }
  const around = { towns: ['垛石镇'], ownUnits: [], ownNames: ['王立新', '13800000000'] }
  const kinds = (secrecyWish: boolean, names = around.ownNames) =>
    advise({ ...draft, secrecyWish }, { ...around, ownNames: names }).filter(({ kind }) => kind === 'OWN_NAME')
  test('his own name in his own text is pointed at', () => {
    expect(kinds(true)).toEqual([{ kind: 'OWN_NAME', at: 'situation', found: '王立新' }])
  })
  test('nothing is said where he does not ask, or is not named', () => {
    expect(kinds(false)).toEqual([])
    expect(kinds(true, ['赵国庆'])).toEqual([])
  })
})
