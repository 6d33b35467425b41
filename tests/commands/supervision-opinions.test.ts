import { beforeAll, expect, test } from 'vitest'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import {
  aDemand,
  anAnswer,
  aVerdict,
  aVisit,
  linesOf,
  type Supervised,
  supervised,
  tried,
  typesOf,
  withOpinion,
} from '../support/supervising'
import { foundTown, type Town } from '../support/town'

let town: Town
let clerk: Person
beforeAll(async () => {
  town = await foundTown()
  clerk = town.transport.clerk
})

const judge = (one: Supervised, id: string, more: object, by = town.office, on = '2022-05-12') =>
  tried(by, 'judge-supervision-answer', aVerdict(one, id, more), on)
const answer = (one: Supervised, id: string, more: object = {}, by = clerk, on = '2022-05-09') =>
  tried(by, 'answer-supervision-opinion', anAnswer(one, id, more), on)

test('a visit is kept with those who were there and its opinions; a wrong entry is struck out, never lost', async () => {
  const one = await supervised(town)
  const visit = aVisit(one, { opinions: [aDemand(one.lead), aDemand(one.assist, { dueOn: '' })] })
  expect(await tried(town.leader, 'record-supervision-visit', visit, '2022-04-20')).toBeUndefined()
  const kept = await rows.supervisionVisit.findFirstOrThrow({
    where: { nominationId: one.nominationId },
    include: { opinions: { orderBy: { id: 'asc' } } },
  })
  expect(kept).toMatchObject({ kind: 'INSPECTION', people: [{ name: '吴建国', post: '区人大常委会副主任' }] })
  expect(kept.opinions.map(({ dueOn }) => dueOn.toISOString().slice(0, 10))).toEqual(['2022-05-10', '2022-05-05'])
  expect(await linesOf(one.suggestionId, 'supervision-answer')).toEqual([
    { due: '2022-05-05', done: null, void: null },
    { due: '2022-05-10', done: null, void: null },
  ])
  const strike = (by: Person) =>
    tried(
      by,
      'strike-supervision-visit',
      { suggestionId: one.suggestionId, visitId: kept.id, reason: '登记到了别的建议上。' },
      '2022-04-21',
    )
  expect(await strike(clerk)).toBe('not-found')
  expect(await strike(town.office)).toBeUndefined()
  expect(await strike(town.office)).toBe('visit-struck')
  expect((await rows.supervisionVisit.findUniqueOrThrow({ where: { id: kept.id } })).found).toBe(kept.found)
  expect(await typesOf(one.suggestionId)).toEqual([
    'supervision.visited',
    'supervision.opinion-given',
    'supervision.opinion-given',
    'supervision.visit-struck',
  ])
})

test('a visit of a day to come, with an opinion to nobody, or by nobody of the committee is refused whole', async () => {
  const one = await supervised(town)
  const visit = (more: object, by = town.office) =>
    tried(by, 'record-supervision-visit', aVisit(one, more), '2022-04-20')
  expect(await visit({ heldOn: '2022-04-21' })).toBe('day-in-future')
  expect(await visit({ heldOn: '2022-03-01' })).toBe('before-key-fixed')
  expect(await visit({ opinions: [aDemand(one.lead, { dueOn: '2022-04-20' })] })).toBe('new-day-not-ahead')
  expect(await visit({ opinions: [aDemand(one.nominationId)] })).toBe('not-found')
  expect(await visit({ attachmentIds: [one.lead] })).toBe('not-found')
  expect(await visit({ people: [] })).toBe('shape-refused')
  for (const by of [clerk, town.government, town.lead, town.officer]) expect(await visit({}, by)).toBe('not-found')
  expect(await rows.supervisionVisit.count({ where: { nominationId: one.nominationId } })).toBe(0)
  expect(await typesOf(one.suggestionId)).toEqual([])
})

test('replied is not done: under way is never accepted, sent back it runs anew, put right it is accepted', async () => {
  const one = await supervised(town)
  const id = await withOpinion(town, one)
  expect(await judge(one, id, {})).toBe('opinion-not-answered')
  expect(await answer(one, id, {}, town.housing.clerk)).toBe('not-found')
  expect(await answer(one, id, { kind: 'IN_PROGRESS' })).toBe('shape-refused')
  expect(await answer(one, id, { kind: 'IN_PROGRESS', expectedOn: '2022-05-09' })).toBe('expected-day-not-ahead')
  expect(await answer(one, id, { kind: 'IN_PROGRESS', expectedOn: '2022-05-25' })).toBeUndefined()
  expect(await judge(one, id, {})).toBe('opinion-not-rectified')
  expect(await judge(one, id, { verdict: 'SENT_BACK' })).toBe('shape-refused')
  expect(await judge(one, id, { verdict: 'SENT_BACK', reason: '请加快推进。', newDueOn: '2022-05-20' })).toBeUndefined()
  expect(await judge(one, id, { verdict: 'SENT_BACK', reason: '请加快推进。', newDueOn: '2022-05-20' })).toBe(
    'answer-judged',
  )
  expect(await answer(one, id, {}, town.transport.head, '2022-05-18')).toBeUndefined()
  expect(await answer(one, id, {}, clerk, '2022-05-18')).toBe('opinion-being-judged')
  for (const by of [clerk, town.government, town.lead])
    expect(await judge(one, id, {}, by, '2022-05-19')).toBe('not-found')
  expect(await judge(one, id, {}, town.leader, '2022-05-19')).toBeUndefined()
  expect(await answer(one, id, {}, clerk, '2022-05-20')).toBe('opinion-accepted')
  const answers = await rows.supervisionAnswer.findMany({ where: { opinionId: id }, orderBy: { ordinal: 'asc' } })
  expect(answers.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['IN_PROGRESS', 'SENT_BACK'],
    ['RECTIFIED', 'ACCEPTED'],
  ])
  expect(await linesOf(one.suggestionId, 'supervision-answer')).toEqual([
    { due: '2022-05-10', done: '2022-05-09', void: null },
    { due: '2022-05-20', done: '2022-05-18', void: null },
  ])
})

test('clerk and head answer at once: one answer is kept', async () => {
  const one = await supervised(town)
  const id = await withOpinion(town, one)
  const answers = await Promise.all([answer(one, id), answer(one, id, {}, town.transport.head)])
  expect(answers.toSorted()).toEqual(['opinion-being-judged', undefined])
  expect(await rows.supervisionAnswer.count({ where: { opinionId: id } })).toBe(1)
})
