import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { Commitment } from '@/lib/domain/commitment/commitment'
import {
  type CommitmentMove,
  commitmentMoves,
  commitmentMovesOpenTo,
  decideClaim,
  ensureUpdates,
  type PromiseCase,
} from '@/lib/domain/commitment/moves'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { aDraft, anAssignment, noonOf } from '@/tests/support/suggestions'

const promise: Commitment = {
  id: 'promise',
  unitId: 'lead-unit',
  dueOn: localDate('2022-09-30'),
  closedOn: null,
  replyId: null,
  claim: null,
}
const claimed = { id: 'claim', kind: 'DONE', isTrue: null } as const

const caseOf = (
  facts: Partial<Commitment> = {},
  status: (typeof suggestionStatuses)[number] = 'TRACKED',
): PromiseCase => ({
  suggestion: aDraft({
    status,
    coSigners: [{ delegateId: 'confirmed', state: 'CONFIRMED' }],
    assignments: [anAssignment({ unitId: 'lead-unit' })],
  }),
  commitment: { ...promise, ...facts },
})

const grants: Record<string, Grant[]> = {
  'lead delegate': [{ role: 'DELEGATE', delegateId: 'lead' }],
  'co-signer': [{ role: 'DELEGATE', delegateId: 'confirmed' }],
  clerk: [{ role: 'UNIT_CLERK', unitId: 'lead-unit' }],
  head: [{ role: 'UNIT_HEAD', unitId: 'lead-unit' }],
  'head of another unit': [{ role: 'UNIT_HEAD', unitId: 'other-unit' }],
  'delegate office': [{ role: 'DELEGATE_OFFICE' }],
  'government office': [{ role: 'GOVERNMENT_OFFICE' }],
  'committee leader': [{ role: 'COMMITTEE_LEADER' }],
  'liaison officer': [{ role: 'DELEGATION_OFFICER', delegationId: 'delegation-1' }],
  assessor: [{ role: 'ASSESSOR', assessmentGroup: 1 }],
  'lead delegate who works at the unit': [
    { role: 'DELEGATE', delegateId: 'lead' },
    { role: 'UNIT_HEAD', unitId: 'lead-unit' },
  ],
  'officer who works at the unit': [{ role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: 'lead-unit' }],
}

const actor = (who: string): Actor => ({
  personId: who,
  accountId: 'account',
  signInId: 'sign-in',
  name: who,
  congress: { id: 'congress-1', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants: grants[who] ?? [],
})

/** Written by hand: who may do what with a promise that is open, claimed, or found true. */
const matrix: Record<string, Record<'open' | 'claimed' | 'verified', CommitmentMove[]>> = {
  'lead delegate': { open: [], claimed: ['verify'], verified: [] },
  'co-signer': { open: [], claimed: [], verified: [] },
  clerk: { open: ['update'], claimed: [], verified: [] },
  head: { open: ['update', 'claim'], claimed: [], verified: [] },
  'head of another unit': { open: [], claimed: [], verified: [] },
  'delegate office': { open: [], claimed: ['decide'], verified: ['decide'] },
  'government office': { open: [], claimed: [], verified: [] },
  'committee leader': { open: [], claimed: [], verified: [] },
  'liaison officer': { open: [], claimed: [], verified: [] },
  assessor: { open: [], claimed: [], verified: [] },
  'lead delegate who works at the unit': { open: ['update', 'claim'], claimed: [], verified: [] },
  'officer who works at the unit': { open: ['update'], claimed: [], verified: [] },
}

const standing = { open: null, claimed, verified: { ...claimed, isTrue: true } } as const

describe.each(Object.keys(grants))('%s', (who) => {
  test.each(['open', 'claimed', 'verified'] as const)(
    'does with a promise that is %s what the matrix says',
    (state) => {
      expect(commitmentMovesOpenTo(actor(who), caseOf({ claim: standing[state] }))).toEqual(matrix[who]?.[state])
    },
  )

  test('does nothing with one that is closed, or whose suggestion is over', () => {
    const closed = caseOf({ closedOn: localDate('2022-10-01'), claim: null })
    expect(commitmentMovesOpenTo(actor(who), closed)).toEqual([])
    for (const status of ['CONCLUDED', 'ARCHIVED', 'WITHDRAWN'] as const)
      expect(commitmentMovesOpenTo(actor(who), caseOf({ claim: claimed }, status))).toEqual([])
  })
})

describe('the day now expected', () => {
  const told = { percent: 40, text: 'on its way', expectedOn: null, slipReason: '' }
  const later = { ...told, expectedOn: localDate('2022-12-01') }

  test('need not be said as long as the promise can be kept', () => {
    expect(() => ensureUpdates(caseOf(), told, noonOf('2022-09-30'))).not.toThrow()
  })

  test('is said with a reason when it slips', () => {
    expect(() => ensureUpdates(caseOf(), later, noonOf('2022-08-01'))).toThrow('slip-reason-missing')
    expect(() => ensureUpdates(caseOf(), { ...later, slipReason: 'rain' }, noonOf('2022-08-01'))).not.toThrow()
  })

  test('earlier than promised needs no reason, earlier than today is none', () => {
    const early = { ...told, expectedOn: localDate('2022-09-01') }
    expect(() => ensureUpdates(caseOf(), early, noonOf('2022-08-01'))).not.toThrow()
    expect(() => ensureUpdates(caseOf(), early, noonOf('2022-09-02'))).toThrow('expected-day-past')
  })

  test('has to be said once the promised day is past', () => {
    expect(() => ensureUpdates(caseOf(), told, noonOf('2022-10-01'))).toThrow('expected-day-missing')
  })
})

type Step = { who: string; move: CommitmentMove; yes: boolean }
type Told = { commitment: Commitment; delegate: boolean; office: boolean }

/** One step as the commands take it: refused where the move is not open to the person. */
function after(told: Told, { who, move, yes }: Step): Told {
  const one = { ...caseOf(), commitment: told.commitment }
  if (!commitmentMovesOpenTo(actor(who), one).includes(move)) return told
  const { commitment } = told
  if (move === 'claim') return { commitment: { ...commitment, claim: claimed }, delegate: false, office: false }
  if (move === 'verify') {
    const claim = yes ? { ...claimed, isTrue: true } : null
    return { ...told, commitment: { ...commitment, claim }, delegate: yes && who === 'lead delegate' }
  }
  if (move === 'update') return told
  try {
    const { decision } = decideClaim(one, yes)
    const closedOn = decision === 'SENT_BACK' ? null : localDate('2022-10-01')
    return { ...told, office: who === 'delegate office', commitment: { ...commitment, closedOn, claim: null } }
  } catch (error) {
    if (error instanceof Refusal) return told
    throw error
  }
}

test('no sequence of moves strikes off without delegate and office', () => {
  const anybody = fc.record({ who: fc.constantFrom(...Object.keys(grants)), move: fc.constantFrom(...commitmentMoves) })
  const likely = fc.constantFrom<Pick<Step, 'who' | 'move'>>(
    { who: 'head', move: 'claim' },
    { who: 'lead delegate', move: 'verify' },
    { who: 'delegate office', move: 'decide' },
  )
  const step = fc.tuple(fc.oneof(anybody, likely), fc.boolean()).map(([act, yes]) => ({ ...act, yes }))
  const steps = fc.array(step, { minLength: 10, maxLength: 40 })
  let struckOff = 0
  fc.assert(
    fc.property(steps, (walk) => {
      const end = walk.reduce(after, { commitment: promise, delegate: false, office: false })
      if (end.commitment.closedOn === null) return
      struckOff++
      expect(end).toMatchObject({ delegate: true, office: true })
    }),
    { numRuns: 3000, seed: 20221126 },
  )
  expect(struckOff, 'some walks come to an end').toBeGreaterThan(20)
})
