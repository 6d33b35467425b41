import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commitment } from '@/lib/domain/commitment/commitment'
import { type CommitmentMove, commitmentMoves, commitmentMovesOpenTo, decideClaim } from '@/lib/domain/commitment/moves'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { actor, caseOf, claimed, grants, promise } from '@/tests/support/promise-cases'

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
    const { decision } = decideClaim(one, yes, who)
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
