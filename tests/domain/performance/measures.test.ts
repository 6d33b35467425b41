import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { occasionKinds, type PerformanceFacts } from '@/lib/domain/performance/facts'
import { linesBehind } from '@/lib/domain/performance/lines'
import { attendanceParts, measureKeys, measures, membersOf } from '@/lib/domain/performance/measures'
import { publicPageOf } from '@/lib/domain/performance/public-page'
import { listsToAsk, recordOf } from '@/lib/domain/performance/record'
import { chanceOf } from '@/prisma/demo/chance'

const day = localDate
const asOf = day('2022-12-31')
const nothing: PerformanceFacts = {
  ...{
    suggestions: [],
    signatures: [],
    promises: [],
    contacts: [],
    ratings: [],
    occasions: [],
    voices: [],
    entries: [],
  },
}
const suggestion = (id: string, more: object = {}) => ({
  ...{ id, title: `建议${id}`, on: day('2022-01-12'), number: id, status: 'CONCLUDED' as const, isRegistered: true },
  ...{ wasSentBack: false, round: 1, isReplied: true, isSolved: false },
  ...more,
})
const occasion = (id: string, more: object = {}) => ({
  ...{ id, kind: 'TRAINING' as const, name: '代表履职培训', on: day('2022-04-19'), place: '区委党校', isOnDuty: false },
  keepsIdentity: false,
  ...{ presence: 'PRESENT' as const, leaveReason: '', speech: '', hours: 12, residents: null },
  ...more,
})
const countsOf = (facts: Partial<PerformanceFacts>) => recordOf({ ...nothing, ...facts }, asOf).counts

describe('suggestions and what became of them', () => {
  test('each number stands within its base', () => {
    const suggestions = [
      suggestion('1', { isSolved: true }),
      suggestion('2', { round: 2 }),
      suggestion('3', { status: 'NOT_ACCEPTED', isReplied: false, isRegistered: false, wasSentBack: true }),
      suggestion('4', { status: 'SUBMITTED', isReplied: false, isRegistered: false }),
      suggestion('5', { status: 'WITHDRAWN' }),
      suggestion('6', { status: 'SPLIT' }),
      suggestion('7', { status: 'WITHDRAWN', isSolved: true }),
      suggestion('8', { status: 'ASSIGNED', isReplied: false, isSolved: true }),
    ]
    expect(countsOf({ suggestions })).toMatchObject({
      ...{ led: 5, accepted: 3, sentBack: 1, notAccepted: 1, replied: 2, solved: 1, rehandled: 1 },
    })
  })

  test('a promise is kept by the promised day, in the delegate’s eyes, or it is not kept on time', () => {
    const promise = (id: string, more: object = {}) => ({
      ...{ id, title: '题目', text: '年底前建成', suggestionId: '1', dueOn: day('2022-10-31'), closedOn: null },
      ...{ outcome: null, doneOn: null },
      ...more,
    })
    const struck = { outcome: 'STRUCK_OFF' as const, closedOn: day('2022-11-20') }
    const promises = [
      promise('kept', { ...struck, doneOn: day('2022-10-30') }),
      promise('late', { ...struck, doneOn: day('2022-11-10') }),
      promise('open'),
      promise('later', { dueOn: day('2023-06-30') }),
    ]
    expect(countsOf({ promises })).toMatchObject({ promised: 4, promisesDue: 3, promisesKept: 1 })
  })
})

describe('what was asked of him', () => {
  test('counts once he answered or the day is past, and not before', () => {
    const asked = { title: '题目', suggestionId: '1', on: day('2022-11-01') }
    const ratings = [
      { ...asked, id: 'in time', dueOn: day('2022-12-01'), ratedOn: day('2022-12-01') },
      { ...asked, id: 'late', dueOn: day('2022-12-01'), ratedOn: day('2022-12-02') },
      { ...asked, id: 'never', dueOn: day('2022-12-30'), ratedOn: null },
      { ...asked, id: 'not yet', dueOn: asOf, ratedOn: null },
    ]
    const contacts = ratings.map(({ dueOn, ratedOn, ...one }) => ({
      ...{ ...one, confirmBy: dueOn, answeredOn: ratedOn, isConfirmed: one.id === 'in time' },
    }))
    expect(countsOf({ ratings, contacts })).toMatchObject({
      ...{
        ratingsDue: 3,
        ratingsGiven: 2,
        ratingsInTime: 1,
        contactsAsked: 3,
        contactsInTime: 1,
        contactsConfirmed: 1,
      },
    })
  })
})

describe('where he was', () => {
  const occasions = [
    occasion('1'),
    occasion('2', { presence: 'LEAVE' }),
    occasion('3', { presence: null }),
    occasion('4', { kind: 'STATION_DAY', isOnDuty: true, hours: null, residents: 9 }),
    occasion('5', { kind: 'STATION_DAY', isOnDuty: true, hours: null, residents: 7, presence: 'ABSENT' }),
    occasion('6', { kind: 'MINI_CONGRESS', hours: null, speech: '建议增设夜间公交。' }),
  ]
  const record = recordOf({ ...nothing, occasions }, asOf)

  test('what nobody wrote down is asked for and nothing else', () => {
    expect(record.attendance.TRAINING).toEqual({ ASKED: 3, PRESENT: 1, LEAVE: 1, ABSENT: 0 })
  })

  test('duty, residents and hours count where he was present', () => {
    expect([record.counts.dutyDays, record.residents, record.trainingHours, record.counts.speeches]).toEqual([
      1, 9, 12, 1,
    ])
  })
})

/** Facts of every kind, in every state, by chance. */
function byChance(seed: number): PerformanceFacts {
  const chance = chanceOf(`performance ${seed}`)
  const some = <Fact>(make: (id: string) => Fact) =>
    Array.from({ length: chance.below(9) }, (_, place) => make(String(place)))
  const on = () => day(`2022-${chance.pick(['02', '06', '11'])}-1${chance.below(9)}`)
  const maybe = <Value>(value: Value) => (chance.below(2) === 0 ? value : null)
  const yes = () => chance.below(2) === 0
  const titled = (id: string) => ({ id, title: maybe('题目'), suggestionId: id })
  return {
    suggestions: some((id) =>
      suggestion(id, {
        status: chance.pick(['SUBMITTED', 'REPLIED', 'CONCLUDED', 'NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'ASSIGNED']),
        ...{ isRegistered: yes(), wasSentBack: yes(), isReplied: yes(), isSolved: yes(), round: 1 + chance.below(2) },
      }),
    ),
    signatures: some((id) => ({ ...titled(id), on: on(), status: chance.pick(['ASSIGNED', 'WITHDRAWN'] as const) })),
    promises: some((id) => ({
      ...{ ...titled(id), text: '承诺', dueOn: on(), closedOn: maybe(on()), doneOn: maybe(on()) },
      outcome: chance.pick([null, 'STRUCK_OFF', 'NOT_KEPT', 'REPLACED'] as const),
    })),
    contacts: some((id) => ({
      ...{ ...titled(id), on: on(), confirmBy: on(), answeredOn: maybe(on()), isConfirmed: yes() },
    })),
    ratings: some((id) => ({ ...titled(id), on: on(), dueOn: on(), ratedOn: maybe(on()) })),
    occasions: some((id) =>
      occasion(id, {
        ...{ kind: chance.pick(occasionKinds), presence: chance.pick(['PRESENT', 'LEAVE', 'ABSENT', null]) },
        ...{ isOnDuty: yes(), speech: chance.pick(['', '发言']) },
      }),
    ),
    voices: some((id) => ({
      ...{ ...titled(id), number: 1, on: on(), state: 'ENDED', result: chance.pick([null, 'SOLVED', 'EXPLAINED']) },
      ending: chance.pick(['MERGED', 'BECAME_SUGGESTION', 'NOT_ACCEPTED', 'HOTLINE']),
    })),
    entries: some((id) => ({
      ...{ id, kind: 'VISIT' as const, on: on(), text: '走访', reason: '' },
      state: chance.pick(['ENTERED', 'CONFIRMED', 'NOT_CONFIRMED', 'TAKEN_BACK'] as const),
    })),
  }
}

describe('whatever the rows say', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed)

  test.each(seeds)('every number lies within its base and has as many lines behind it (%i)', (seed) => {
    const facts = byChance(seed)
    const record = recordOf(facts, asOf)
    for (const key of measureKeys) {
      const { base } = measures[key]
      if (base) expect(record.counts[key]).toBeLessThanOrEqual(record.counts[base])
    }
    for (const asked of listsToAsk) {
      const [kind, part] = asked.split('.') as [never, never]
      const number = part === undefined ? record.counts[kind] : record.attendance[kind][part]
      expect([asked, linesBehind(asked, facts, asOf).length]).toEqual([asked, number])
    }
    for (const kind of occasionKinds) {
      const { ASKED, ...parts } = record.attendance[kind]
      const unrecorded = facts.occasions.filter((one) => one.kind === kind && one.presence === null).length
      expect(Object.values(parts).reduce((sum, count) => sum + count, unrecorded)).toBe(ASKED)
    }
    expect(attendanceParts).toHaveLength(4)
  })

  test.each(seeds.slice(0, 20))('the public page has sums and ids, and no word of anybody (%i)', (seed) => {
    const facts = byChance(seed)
    const basic = { name: '王立新', delegation: '城区代表团', term: 19, from: day('2022-01-10'), to: null }
    const page = publicPageOf(basic, facts, 2022, asOf)
    expect(page.led).toEqual(membersOf('accepted', facts, asOf).map(({ id }) => id))
    expect(JSON.stringify(page)).not.toMatch(/题目|发言|走访|党校|请假/)
    expect(Object.keys(page).sort()).toEqual(
      ['attendance', 'delegation', 'dutyDays', 'from', 'led', 'name', 'speeches', 'term', 'to', 'year'].sort(),
    )
  })
})
