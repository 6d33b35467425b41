import { describe, expect, test } from 'vitest'
import { differencesOf } from '@/lib/domain/annual-report/differences'
import { listBehind } from '@/lib/domain/annual-report/lists'
import { byKey, rated } from '@/lib/domain/annual-report/number'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { openChannelNumbers, openNumbers } from '@/lib/domain/annual-report/open-numbers'
import { readReport, writtenNumber } from '@/lib/domain/annual-report/parts'
import { publicContent, publicContentFrom, publicYearOf } from '@/lib/domain/annual-report/public-content'
import { channelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import type { PromiseOfYear } from '@/lib/domain/figures/commitments/promise-figure'
import type { AnswerFact } from '@/lib/domain/figures/facts'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { aVoiceCell, groundOf, writtenReport } from '../../support/a-report'
import { on, round, satisfied, suggestion, year } from '../figures/a-year'

const day = on('2022-12-31')
const agreed: AnswerFact = { letter: 'A', meaning: 'SOLVED', isAgreed: true }
const unanswered = { repliedOn: null, rating: null }
const promise = (outcome: PromiseOfYear['outcome'], isInherited = false): PromiseOfYear => ({
  ...{ id: 'm', suggestionId: 's', unitId: 'u1', dueOn: on('2022-06-30'), isInherited, outcome },
  ...{ closedOn: outcome && on('2022-06-01'), doneOn: outcome && on('2022-06-01') },
})

/** Six that stand, five handed on, four due, three answered, two of these on time, two returned. */
const facts = year(
  [
    suggestion({
      ...{ isKey: true, metConfirmed: true, isPublishable: true, publishedOn: on('2022-06-01') },
      rounds: [round({ answers: [agreed] })],
    }),
    suggestion({
      ...{ isPublishable: true, metFaceToFace: false },
      rounds: [round({ repliedOn: on('2022-05-01'), answers: [{ letter: 'B', meaning: 'PLANNED' }], rating: null })],
    }),
    suggestion({ signerIds: ['p1', 'p2'], rounds: [round({ rating: { ...satisfied, result: 'DISSATISFIED' } })] }),
    suggestion({ isKey: true, status: 'IN_PROGRESS', rounds: [round(unanswered)] }),
    suggestion({ isKey: true, status: 'IN_PROGRESS', rounds: [round({ ...unanswered, dueOn: on('2023-03-01') })] }),
    suggestion({ status: 'IN_PROGRESS', assignedOn: null, assignments: [], rounds: [] }),
  ],
  { promises: [promise('STRUCK_OFF'), promise(null), promise(null), promise('STRUCK_OFF', true), promise(null, true)] },
)
const before = year([
  suggestion({ rounds: [round({ answers: [agreed] })] }),
  ...[suggestion(), suggestion({ rounds: [round(unanswered)] }), suggestion({ rounds: [round(unanswered)] })],
])
const cells = [
  aVoiceCell({ count: 5 }),
  aVoiceCell({ count: 3, result: 'IN_PROGRESS' }),
  aVoiceCell({ count: 2, state: 'OPEN', ending: null, result: null, stationId: null }),
  aVoiceCell({ count: 4, channel: 'SURVEY', stationId: null }),
  aVoiceCell({ count: 6, ending: 'BECAME_SUGGESTION', result: null, suggestionId: 's1', fed: 'RUNNING' }),
]
const stations = [{ id: 'st1', name: '东关站' }]
const none = { part: 0, base: 0 }
const ground = groundOf(facts, day, {
  before: yearFigures(before, day),
  channels: channelsOfYear(2022, { cells, activities: [] }, { stations, delegations: [], towns: [], units: [] }, day),
  meetings: {
    ...{ held: 2, delegates: 7 },
    figures: {
      ...{ items: 5, promises: 4, accepted: { part: 3, base: 5 }, backToWork: { part: 1, base: 5 } },
      ...{ delegates: { part: 6, base: 8 }, heads: { part: 2, base: 3 } },
      ...{ postponed: none, open: none, leave: none, deputies: none, unitsAbsent: none },
    },
  },
})
const numbers = numbersOf(ground)
const said = (keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, numbers[key] && writtenNumber(numbers[key])]))
const saysOf = (expected: Record<string, string>) => expect(said(Object.keys(expected))).toEqual(expected)

describe('of what each rate is divided', () => {
  test('in the year', () => {
    saysOf({
      ...{ repliedRate: '75.0%（3/4）', onTimeRate: '50.0%（2/4）', lateRate: '50.0%（2/4）' },
      ...{ faceToFaceRate: '66.7%（2/3）', faceToFaceConfirmedRate: '33.3%（1/3）' },
      ...{ solvedAsClaimedRate: '66.7%（2/3）', solvedAsConfirmedRate: '33.3%（1/3）' },
      ...{ returnedRate: '66.7%（2/3）', rehandledRate: '0.0%（0/3）', publishedRate: '50.0%（1/2）' },
      ...{ satisfiedWithAttitudeRate: '100.0%（2/2）', satisfiedWithResultRate: '50.0%（1/2）' },
      ...{ signers: '2', 'origin.ownInSession': '6', 'outcome.unanswered': '3', 'outcome.solvedConfirmed': '1' },
      ...{ promisesKeptRate: '33.3%（1/3）', inheritedKeptRate: '50.0%（1/2）' },
    })
  })

  test('of the key suggestions alone, and of the year before', () => {
    saysOf({
      ...{ 'key.suggestions': '3', 'key.replied': '1', 'key.overdue': '1', 'key.concluded': '1' },
      ...{ 'key.repliedRate': '50.0%（1/2）', 'key.onTimeRate': '50.0%（1/2）' },
      ...{ 'key.solvedAsConfirmedRate': '100.0%（1/1）', 'key.satisfiedWithResultRate': '100.0%（1/1）' },
      ...{ 'before.suggestions': '4', 'before.replied': '2', 'before.solvedAsConfirmedRate': '50.0%（1/2）' },
    })
  })

  test('of voices, meetings and assessment', () => {
    saysOf({
      ...{ 'voices.came': '16', 'voices.ended': '14', 'voices.fed': '1', 'voices.STATION.came': '16' },
      ...{ 'voices.endedRate': '87.5%（14/16）', 'voices.solvedRate': '35.7%（5/14）', 'voices.stations': '1' },
      ...{ 'meetings.held': '2', 'meetings.delegates': '7', 'meetings.items': '5', 'meetings.accepted': '3' },
      ...{ 'meetings.backToWork': '1', 'meetings.promises': '4', 'meetings.heads': '2' },
      ...{ 'meetings.acceptedRate': '60.0%（3/5）', 'meetings.cameRate': '75.0%（6/8）' },
      ...{ 'meetings.headsRate': '66.7%（2/3）', 'assessment.groups': '2', 'assessment.units': '4' },
    })
    expect(numbers, 'surveys are never added to the three').not.toHaveProperty(['voices.SURVEY.came'])
  })

  test('a share opens the same list as its number, and nothing of nothing is no share', () => {
    for (const group of ['category.1', 'delegation.1', 'class.A'])
      expect(numbers[`${group}.share`]?.list, group).toBe(numbers[group]?.list)
    expect(listBehind(numbers['class.A']?.list ?? null)).toEqual({ at: 'figures', figure: 'byClass', part: 'A' })
    expect(numbers['delegation.1.replied']?.list).toBe('figures/replied@delegation:d1')
    const empty = numbersOf(groundOf(year([]), day))
    for (const share of ['category.1.share', 'class.A.share']) expect(empty[share]?.value ?? null, share).toBeNull()
  })

  test('a rate of nothing out of more is another rate', () => {
    const of = (base: number) => byKey([rated('late', 0, base, { register: 'FIGURES', figure: 'late', of: 'due' })])
    expect(differencesOf(of(3), of(4)).map(({ key }) => key)).toEqual(['late'])
    expect(differencesOf(of(3), of(3))).toEqual([])
  })
})

describe('what is public of them', () => {
  test('each number stands with what it is part of', () => {
    const open = Object.fromEntries(
      openNumbers(publicYearOf(ground)).map(({ number, baseKey, base }) => [number.key, [number.value, baseKey, base]]),
    )
    expect(open).toMatchObject({
      ...{ suggestions: [6, null, null], assigned: [5, 'suggestions', 6], replied: [3, 'assigned', 5] },
      ...{ units: [1, 'suggestions', 6], repliedRate: [75, 'due', 4], 'category.1': [6, 'suggestions', 6] },
      ...{ 'attitude.satisfied': [2, 'replied', 3], 'result.satisfied': [1, 'replied', 3] },
      ...{ 'class.A': [2, 'replied', 3], promisesKept: [1, 'promisesDue', 3] },
    })
    for (const inside of ['publishedRate', 'faceToFaceRate', 'overdue']) expect(open).not.toHaveProperty(inside)
  })

  test('voices of each channel, and of the three together', () => {
    const open = openChannelNumbers(publicYearOf(ground)).filter(({ channel }) => channel === 'REPORTED')
    const of = Object.fromEntries(open.map(({ number, base }) => [number.key, [number.value, base]]))
    expect(of).toMatchObject({ came: [16, null], ended: [14, 16], fed: [1, null] })
  })

  test('no number leads into the house, and none goes out that the text does not name', () => {
    const { kind, topic, title, text, numbers: all } = writtenReport(ground)
    const sealed = { kind, topic, year: 2022, title, text, numbers: all, frozenAt: '2023-01-08T01:00:00.000Z' }
    const content = publicContentFrom(publicContent({ ...sealed, figures: ground }, 'ab'))
    const notes = readReport(text, all).notes.map(({ number }) => number.key)
    expect(Object.keys(content.numbers).toSorted()).toEqual(notes.toSorted())
    expect(notes).toContain('category.1')
    for (const { list, group } of Object.values(content.numbers))
      expect([list, group?.id ?? null]).toEqual([null, null])
    expect(content.figures.byCategory[0]).toEqual({ name: 'roads', suggestions: 6 })
  })
})
