import { beforeAll, expect, test } from 'vitest'
import { act, type Person } from '../support/people'
import { rows } from '../support/rows'
import {
  aCharge,
  aCheckpoint,
  aDecision,
  anAnswer,
  aPlan,
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

const charge = (one: Supervised, more: object = {}, by = town.office) =>
  tried(by, 'assign-supervision', aCharge(town, one, more), '2022-03-17')
const plan = (one: Supervised, more: object = {}, by = town.office, on = '2022-03-18') =>
  tried(by, 'adopt-supervision-plan', aPlan(one, more), on)
const judge = (one: Supervised, id: string, more: object, by = town.office, on = '2022-05-12') =>
  tried(by, 'judge-supervision-answer', aVerdict(one, id, more), on)
const answer = (one: Supervised, id: string, more: object = {}, by = clerk, on = '2022-05-09') =>
  tried(by, 'answer-supervision-opinion', anAnswer(one, id, more), on)

test('the office puts leader, office, supervisors and heads in charge; every change is kept, and lists follow', async () => {
  const one = await supervised(town)
  expect(await charge(one)).toBeUndefined()
  expect(await charge(one, { supervisingOffice: '社会建设工委', leaderId: '', reason: '分工调整。' })).toBeUndefined()
  const kept = await rows.supervisionCharge.findMany({
    where: { nominationId: one.nominationId },
    orderBy: { id: 'asc' },
  })
  expect(kept.map(({ supervisingOffice, heads }) => [supervisingOffice, (heads as object[]).length])).toEqual([
    ['城乡建设环境工委', 1],
    ['社会建设工委', 1],
  ])
  const nomination = await rows.keyNomination.findUniqueOrThrow({ where: { id: one.nominationId } })
  expect(nomination).toMatchObject({
    leaderId: null,
    governmentLeader: '分管副区长刘伟',
    supervisingOffice: '社会建设工委',
  })
  expect(await typesOf(one.suggestionId)).toEqual(['supervision.charged', 'supervision.charged'])
})

test('a charge that does not hold leaves nothing behind', async () => {
  const one = await supervised(town)
  const stranger = [{ assignmentId: one.lead, personId: town.housing.head.personId }]
  expect(await charge(one, { heads: stranger })).toBe('head-not-of-unit')
  expect(await charge(one, { heads: [{ assignmentId: one.assist, personId: town.housing.head.personId }] })).toBe(
    'head-not-of-unit',
  )
  expect(await charge(one, { supervisorIds: [clerk.personId] })).toBe('not-found')
  expect(await charge(one, { leaderId: town.office.personId })).toBe('not-found')
  expect(await charge(one, { leaderId: '', governmentLeader: '' })).toBe('shape-refused')
  for (const by of [town.leader, town.government, town.lead, town.transport.head, town.officer])
    expect(await charge(one, {}, by)).toBe('not-found')
  expect(await rows.supervisionCharge.count({ where: { nominationId: one.nominationId } })).toBe(0)
  expect(await typesOf(one.suggestionId)).toEqual([])
})

test('a plan stands on the ledger; a newer one replaces what is open and keeps what was reached', async () => {
  const one = await supervised(town)
  expect(await plan(one, {}, town.leader)).toBeUndefined()
  expect(await linesOf(one.suggestionId, 'checkpoint')).toEqual([
    { due: '2022-04-15', done: null, void: null },
    { due: '2022-06-10', done: null, void: null },
  ])
  const points = await rows.supervisionCheckpoint.findMany({ where: { plan: { nominationId: one.nominationId } } })
  const first = points.find(({ ordinal }) => ordinal === 1)?.id ?? ''
  const reach = (by: Person, more: object = {}) => {
    const said = { suggestionId: one.suggestionId, checkpointId: first, reachedOn: '2022-04-12', text: '勘查完成。' }
    return tried(by, 'reach-checkpoint', { ...said, ...more }, '2022-04-13')
  }
  expect(await reach(town.housing.clerk)).toBe('not-found')
  expect(await reach(clerk, { reachedOn: '2022-04-14' })).toBe('day-in-future')
  expect(await reach(clerk, { reachedOn: '2022-03-14' })).toBe('before-key-fixed')
  expect(await reach(clerk)).toBeUndefined()
  expect(await reach(town.office)).toBe('checkpoint-reached')

  const newer = { version: 1, checkpoints: [aCheckpoint(one.lead, '2022-06-20')] }
  expect(await plan(one, newer, town.office, '2022-04-25')).toBe('plan-reason-missing')
  expect(await plan(one, { ...newer, reason: '雨季施工推迟。' }, town.office, '2022-04-25')).toBeUndefined()
  expect(await plan(one, { ...newer, reason: '重复提交。' }, town.office, '2022-04-26')).toBe('stale-version')
  expect(await linesOf(one.suggestionId, 'checkpoint')).toEqual([
    { due: '2022-04-15', done: '2022-04-12', void: null },
    { due: '2022-06-10', done: null, void: '2022-04-25' },
    { due: '2022-06-20', done: null, void: null },
  ])
  expect(await typesOf(one.suggestionId)).toEqual([
    'supervision.plan-adopted',
    'supervision.checkpoint-reached',
    'supervision.plan-adopted',
  ])
})

test('a plan of days gone by, of gaps that the rule book does not allow, or of a unit that owes nothing is refused', async () => {
  const one = await supervised(town)
  const of = (...checkpoints: object[]) => plan(one, { checkpoints })
  expect(await of(aCheckpoint(one.lead, '2022-03-18'))).toBe('new-day-not-ahead')
  expect(await of(aCheckpoint(one.lead, '2022-04-15'), aCheckpoint(one.lead, '2022-07-15'))).toBe('checkpoints-too-far')
  expect(await of(aCheckpoint(one.assist, '2022-04-15'))).toBe('not-found')
  expect(await plan(one, { checkpoints: [] })).toBe('shape-refused')
  for (const by of [town.government, clerk, town.lead]) expect(await plan(one, {}, by)).toBe('not-found')
  expect(await rows.supervisionPlan.count({ where: { nominationId: one.nominationId } })).toBe(0)
})

test('the congress may want checkpoints closer together', async () => {
  const strict = await foundTown()
  const rule = { purpose: 'checkpoint', by: 'OWN', count: 20, unit: 'calendar-day', whenLastDayRests: 'stays' }
  const from = { effectiveFrom: '2022-03-12', reason: '主任会议要求加密。' }
  await act(strict.office, 'change-rule', { ...rule, ...from }, '2022-03-11')
  const one = await supervised(strict)
  expect(await plan(one, {}, strict.office)).toBe('checkpoints-too-far')
})

test('two adopt a plan at once: one holds', async () => {
  const one = await supervised(town)
  const answers = await Promise.all([plan(one), plan(one, {}, town.leader)])
  expect(answers.toSorted()).toEqual(['stale-version', undefined])
  expect(await rows.supervisionPlan.count({ where: { nominationId: one.nominationId } })).toBe(1)
})

test('the meeting closes it only when all is accepted; continued, it may be reported anew', async () => {
  const one = await supervised(town)
  const { suggestionId } = one
  const id = await withOpinion(town, one)
  const report = (by = town.office) =>
    tried(
      by,
      'report-supervision',
      { suggestionId, text: '站台已建成，高峰班次已加密，群众反映良好，建议结束督办。' },
      '2022-11-15',
    )
  const decide = (more: object, by = town.office) => tried(by, 'decide-supervision', aDecision(one, more), '2022-11-21')
  expect(await decide({})).toBe('report-not-pending')
  expect(await report(clerk)).toBe('not-found')
  expect(await report(town.leader)).toBeUndefined()
  expect(await report()).toBe('report-pending')
  expect(await decide({})).toBe('opinions-still-open')
  expect(await decide({ heldOn: '2022-11-22' })).toBe('meeting-in-future')
  expect(await decide({ decision: 'CONTINUE' })).toBe('shape-refused')
  expect(await decide({}, town.leader)).toBe('not-found')
  expect(await decide({ decision: 'CONTINUE', reason: '班次要落到实处。' })).toBeUndefined()

  await answer(one, id, {}, clerk, '2022-11-22')
  await judge(one, id, {}, town.office, '2022-11-23')
  expect(await report()).toBeUndefined()
  expect(await decide({ minutesNumber: '〔2022〕10号', heldOn: '2022-11-21' })).toBeUndefined()
  expect(await report()).toBe('supervision-closed')
  expect(await plan(one)).toBe('supervision-closed')
  expect(await charge(one)).toBe('supervision-closed')
  expect(await typesOf(suggestionId)).toEqual([
    'supervision.visited',
    'supervision.opinion-given',
    'supervision.reported',
    'supervision.continued',
    'supervision.opinion-answered',
    'supervision.opinion-accepted',
    'supervision.reported',
    'supervision.closed',
  ])
})

test('what is no key suggestion, or no longer one, has no supervision', async () => {
  const one = await supervised(town)
  const revoked = { nominationId: one.nominationId, reason: '已经并入年度工程。', heldOn: '2022-04-12' }
  await act(
    town.office,
    'revoke-key-suggestion',
    { ...revoked, name: '第十九届人大常委会第五次主任会议', minutesNumber: '〔2022〕5号' },
    '2022-04-12',
  )
  expect(await plan(one)).toBe('key-not-fixed')
  expect(await tried(town.office, 'record-supervision-visit', aVisit(one), '2022-04-20')).toBe('key-not-fixed')
})
