import { describe, expect, test } from 'vitest'
import { getCommitment } from '@/lib/queries/get-commitment'
import { anAnswer, aReply, heard } from '../support/handling'
import { act, refusalOf, see } from '../support/people'
import { commitmentsOf, halfSolved, openOf, promisedAtSigning, rate, update, verify } from '../support/promising'
import { dissatisfied } from '../support/replied'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const day = (text: string) => new Date(text)
const claimsOf = (commitmentId: string) =>
  rows.commitmentClaim.findMany({ where: { commitmentId }, orderBy: { id: 'asc' } })
const track = (suggestionId: string, commitments: object[] = []) =>
  act(town.office, 'track-suggestion', { suggestionId, commitments }, '2022-05-16')
const conclude = (suggestionId: string, on: string) =>
  act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, on)

describe('made at the signing', () => {
  test('of each answer that promises, with its measure, its money, its people and its day', async () => {
    const { suggestionId } = await promisedAtSigning(town, halfSolved)
    expect(await commitmentsOf(suggestionId)).toMatchObject([
      {
        unitId: town.housing.id,
        text: '在北侧道路施划夜间共享车位',
        money: '财政资金 12 万元',
        responsiblePerson: '物业科科长刘芳',
        dueOn: day('2022-09-30'),
        openedOn: day('2022-05-10'),
        ordinal: 1,
        closedOn: null,
      },
    ])
    expect(await eventTypesOf(suggestionId)).toContain('commitment.made')
  })

  test('tracking takes them over, and the office can add but not leave out', async () => {
    const { suggestionId } = await promisedAtSigning(town)
    await rate(town, suggestionId)
    expect(await refusalOf(conclude(suggestionId, '2022-05-16'))).toBe('promise-open')
    await track(suggestionId, [{ unitId: town.housing.id, text: '十月底前公示收费标准', dueOn: '2022-10-31' }])
    expect(await commitmentsOf(suggestionId)).toHaveLength(3)
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).status).toBe('TRACKED')
    expect(await refusalOf(conclude(suggestionId, '2022-06-16'))).toBe('promises-not-struck-off')
  })
})

describe('a reply of the second round', () => {
  const again = async (answers: object[], answerMeaning = 'PLANNED') => {
    const { suggestionId, assignmentId, commitmentIds } = await promisedAtSigning(town)
    await rate(town, suggestionId, dissatisfied)
    const reason = '站点没有建成，重新办理。'
    await act(town.office, 'handle-suggestion-again', { suggestionId, reason }, '2022-05-16')
    await heard(town.housing.clerk, assignmentId, '2022-05-20')
    const { version = 0 } = (await rows.reply.findFirst({ where: { assignmentId, round: 2 } })) ?? {}
    const written = aReply(assignmentId, { version, answers, answerMeaning })
    await act(town.housing.clerk, 'submit-reply', written, '2022-06-01')
    await act(town.housing.head, 'sign-reply', { assignmentId, version: version + 1 }, '2022-06-02')
    return { suggestionId, commitmentIds }
  }

  test('replaces the promises that it makes anew; the old ones stay and say so', async () => {
    const { suggestionId, commitmentIds } = await again([1, 2].map((one) => anAnswer(one, { dueOn: '2022-12-31' })))
    const kept = await commitmentsOf(suggestionId)
    expect(kept).toHaveLength(4)
    const old = kept.filter(({ id }) => commitmentIds.includes(id))
    expect(old).toMatchObject(
      [1, 2].map(() => ({ outcome: 'REPLACED', closedOn: day('2022-06-02'), dueOn: day('2022-09-30') })),
    )
    const fresh = kept.filter(({ closedOn }) => closedOn === null)
    expect(old.map(({ replacedById }) => replacedById)).toEqual(fresh.map(({ id }) => id))
  })

  test('that calls one solved and defers the other strikes off neither: both are claims', async () => {
    const deferred = {
      ordinal: 2,
      text: '立体车库今年无法安排。',
      meaning: 'DEFERRED',
      groundKind: 'BUDGET',
      ground: '年度预算没有安排，待明年中期调整。',
    }
    const solved = { ordinal: 1, text: '共享车位已经划好。', meaning: 'SOLVED', evidence: '五月三十日验收。' }
    const { suggestionId, commitmentIds } = await again([solved, deferred], 'DEFERRED')
    expect(await openOf(suggestionId)).toEqual(commitmentIds)
    const claims = await Promise.all(commitmentIds.map(claimsOf))
    expect(claims).toMatchObject([
      [{ kind: 'DONE', origin: 'REPLY', text: '共享车位已经划好。' }],
      [{ kind: 'IMPOSSIBLE', origin: 'REPLY' }],
    ])
  })
})

test('a class corrected away from a promise asks the delegate; corrected back the question lapses', async () => {
  const { suggestionId, assignmentId, commitmentIds } = await promisedAtSigning(town, halfSolved)
  const [id = ''] = commitmentIds
  const correct = (meaning: string, on: string) =>
    act(town.office, 'correct-class', { assignmentId, meaning, reason: '经费没有落实，不是列入计划。' }, on)
  await correct('DEFERRED', '2022-05-13')
  expect(await claimsOf(id)).toMatchObject([{ kind: 'IMPOSSIBLE', origin: 'CORRECTION', decision: null }])
  expect(await openOf(suggestionId)).toEqual([id])
  await correct('PLANNED', '2022-05-14')
  expect(await claimsOf(id)).toMatchObject([{ decision: 'LAPSED' }])
  expect(await refusalOf(verify(town, id, '2022-05-15'))).toBe('claim-not-there')
})

describe('told of month by month', () => {
  test('is only ever added to, and the promised day stays', async () => {
    const { commitmentIds } = await promisedAtSigning(town, halfSolved)
    const [id = ''] = commitmentIds
    await update(town, id, '2022-06-20')
    await update(town, id, '2022-07-20', { percent: 30, expectedOn: '2022-11-30', slipReason: '汛期停工二十天。' })
    const view = await see(town.lead, getCommitment, id, '2022-07-21')
    expect(view.updates).toMatchObject([
      { percent: 30, expectedOn: '2022-11-30', slipReason: '汛期停工二十天。' },
      { percent: 40, expectedOn: null },
    ])
    expect(view).toMatchObject({ dueOn: '2022-09-30', state: 'open', moves: [] })
  })

  test.each([
    ['slip-reason-missing', '2022-07-20', { expectedOn: '2022-11-30' }],
    ['expected-day-past', '2022-07-20', { expectedOn: '2022-07-19' }],
    ['expected-day-missing', '2022-10-20', {}],
    ['shape-refused', '2022-07-20', { percent: 101 }],
    ['shape-refused', '2022-07-20', { percent: 40.5 }],
    ['shape-refused', '2022-07-20', { text: '' }],
  ])('refused with %s, and nothing is written', async (code, on, more) => {
    const { commitmentIds } = await promisedAtSigning(town, halfSolved)
    expect(await refusalOf(update(town, commitmentIds[0] ?? '', on, more))).toBe(code)
    expect(await rows.commitmentUpdate.count({ where: { commitmentId: commitmentIds[0] ?? '' } })).toBe(0)
  })

  test('all of one list or none, and of one’s own unit only', async () => {
    const { commitmentIds } = await promisedAtSigning(town)
    const [one = '', other = ''] = commitmentIds
    const row = (commitmentId: string, more: object = {}) => ({
      commitmentId,
      percent: 10,
      text: '已经进场施工。',
      ...more,
    })
    const send = (updates: object[], by = town.housing.clerk) =>
      act(by, 'update-commitments', { updates }, '2022-06-20')
    expect(await refusalOf(send([row(one), row(other, { expectedOn: '2022-10-30' })]))).toBe('slip-reason-missing')
    expect(await refusalOf(send([row(one), row(other)], town.transport.clerk))).toBe('not-found')
    expect(await refusalOf(send([row(one), row(one)]))).toBe('shape-refused')
    expect(await refusalOf(send([{ commitmentId: one }, { commitmentId: other }]))).toBe('shape-refused')
    expect(await rows.commitmentUpdate.count({ where: { commitmentId: { in: commitmentIds } } })).toBe(0)
    await send([row(one), { commitmentId: other }])
    expect(await rows.commitmentUpdate.count({ where: { commitmentId: { in: commitmentIds } } })).toBe(1)
  })
})
