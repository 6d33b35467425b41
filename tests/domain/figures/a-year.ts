import fc from 'fast-check'
import { commitmentOutcomes } from '@/lib/domain/commitment/commitment'
import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { PromiseOfYear } from '@/lib/domain/figures/commitments/promise-figure'
import type { RoundFact, SuggestionFacts, YearFacts } from '@/lib/domain/figures/facts'
import { ratingMarks } from '@/lib/domain/rating/rating'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { voiceChannels } from '@/lib/domain/voice/voice'

export const on = (day: string): LocalDate => localDate(day)

export const satisfied = { attitude: 'SATISFIED', result: 'SATISFIED' } as const

export function round(changes: Partial<RoundFact> = {}): RoundFact {
  return {
    number: 1,
    openedOn: on('2022-01-17'),
    dueOn: on('2022-04-18'),
    repliedOn: on('2022-04-01'),
    answers: [{ letter: 'A', meaning: 'SOLVED' }],
    rating: satisfied,
    ...changes,
  }
}

let made = 0

/** Registered, assigned to one unit, answered in time, satisfied; say what is otherwise. */
export function suggestion(changes: Partial<SuggestionFacts> = {}): SuggestionFacts {
  made += 1
  return {
    id: `s${made}`,
    status: 'CONCLUDED',
    period: 'IN_SESSION',
    origin: 'SUGGESTION',
    registeredOn: on('2022-01-12'),
    assignedOn: on('2022-01-17'),
    categoryId: 'roads',
    delegationId: 'd1',
    signerIds: ['p1'],
    assignments: [{ unitId: 'u1', role: 'SOLE' }],
    rounds: [round()],
    isMerged: false,
    extensionConsented: false,
    metFaceToFace: true,
    metConfirmed: false,
    heardFromAfar: false,
    contactDisputed: false,
    contactWaived: false,
    isImported: false,
    ...changes,
  }
}

export function year(suggestions: readonly SuggestionFacts[], changes: Partial<YearFacts> = {}): YearFacts {
  return {
    year: 2022,
    suggestions,
    mandates: [],
    delegations: ['d1', 'd2'].map((id) => ({ id, name: id })),
    units: ['u1', 'u2', 'u3', 'u4'].map((id) => ({ id, name: id, kind: id === 'u4' ? 'COURT' : 'DEPARTMENT' })),
    promises: [],
    towns: ['t1', 't2'].map((id, place) => ({ id, name: id, cell: { row: 1, column: place + 1 } })),
    categories: ['roads', 'schools'].map((id) => ({ id, name: id })),
    letters: ['A', 'B', 'C', 'D'],
    ...changes,
  }
}

const day = fc.integer({ min: 0, max: 400 }).map((offset) => addDays(on('2022-01-01'), offset))
const opinion = fc.constantFrom(...ratingMarks)
/** Agreed is what was claimed as solved, and nothing else. */
const answer = fc
  .record({
    letter: fc.constantFrom('A', 'B', 'C', 'D', 'E', null),
    meaning: fc.constantFrom(...answerMeanings, null),
    isAgreed: fc.boolean(),
  })
  .map((one) => ({ ...one, isAgreed: one.isAgreed && one.meaning === 'SOLVED' }))
const anyRound = fc.record({
  number: fc.constant(1),
  openedOn: day,
  dueOn: day,
  repliedOn: fc.option(day),
  answers: fc.array(answer, { maxLength: 3 }),
  rating: fc.option(fc.record({ attitude: opinion, process: fc.option(opinion), result: opinion })),
  isSealed: fc.boolean(),
})
const unit = fc.constantFrom('u1', 'u2', 'u3', 'u4')

const anySuggestion: fc.Arbitrary<SuggestionFacts> = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom<SuggestionFacts['status']>(
    'OFFICE_REVIEW',
    'IN_PROGRESS',
    'REPLIED',
    'CONCLUDED',
    'TRACKED',
    'WITHDRAWN',
    'NOT_ACCEPTED',
    'SPLIT',
    'REJOINED',
  ),
  period: fc.constantFrom('IN_SESSION', 'INTER_SESSION'),
  origin: fc.constantFrom('SUGGESTION', 'BILL_CONVERTED'),
  registeredOn: fc.option(day),
  assignedOn: fc.option(day),
  categoryId: fc.constantFrom('roads', 'schools', 'unknown', null),
  delegationId: fc.constantFrom('d1', 'd2', null),
  townIds: fc.uniqueArray(fc.constantFrom('t1', 't2', 'unknown')),
  signerIds: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { minLength: 1 }),
  assignments: fc.array(fc.record({ unitId: unit, role: fc.constantFrom('LEAD', 'ASSIST', 'SEPARATE') })),
  rounds: fc
    .array(anyRound, { maxLength: 3 })
    .map((rounds) => rounds.map((one, index) => ({ ...one, number: index + 1 }))),
  isPublishable: fc.boolean(),
  publishedOn: fc.option(day),
  isKey: fc.boolean(),
  channels: fc.uniqueArray(fc.constantFrom(...voiceChannels), { maxLength: 3 }),
  isMerged: fc.boolean(),
  extensionConsented: fc.boolean(),
  metFaceToFace: fc.boolean(),
  metConfirmed: fc.boolean(),
  heardFromAfar: fc.boolean(),
  contactDisputed: fc.boolean(),
  contactWaived: fc.boolean(),
  isImported: fc.boolean(),
})

/** Any year at all, likely or not: its figures must add up whatever happened in it. */
const anyPromise: fc.Arbitrary<PromiseOfYear> = fc.record({
  id: fc.uuid(),
  suggestionId: fc.uuid(),
  unitId: unit,
  dueOn: day,
  closedOn: fc.option(day),
  outcome: fc.constantFrom(...commitmentOutcomes, null),
  doneOn: fc.option(day),
  isInherited: fc.boolean(),
})

export const anyYear = fc
  .record({
    suggestions: fc.array(anySuggestion, { maxLength: 40 }),
    promises: fc.array(anyPromise, { maxLength: 20 }),
  })
  .map(({ suggestions, promises }) => year(suggestions, { promises }))
export const anyDay = day
