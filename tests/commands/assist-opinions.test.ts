import { describe, expect, test } from 'vitest'
import { getOpinions } from '@/lib/queries/get-opinions'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listAssistOpinions } from '@/lib/queries/list-assist-opinions'
import type { OpinionView } from '@/lib/schemas/opinion'
import { aReply, assigned, heard } from '../support/handling'
import { eventsOf, rowOf, rows } from '../support/ledger'
import { act, refusalOf, see } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, street, transport, office } = town
const opinion = '我街道可提供安泰小区东侧空地作为夜间停车场地，并负责居民意见征集。'

type Case = { suggestionId: string; lead: string; assist: string }

async function together(): Promise<Case> {
  const { suggestionId, assignmentIds } = await assigned(town, [
    { unit: housing, role: 'LEAD' },
    { unit: street, role: 'ASSIST' },
  ])
  const [lead, assist] = assignmentIds as [string, string]
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-03-02')
  await act(street.clerk, 'acknowledge-assignment', { assignmentId: assist }, '2022-03-02')
  await heard(housing.clerk, lead, '2022-03-09')
  return { suggestionId, lead, assist }
}

const give = ({ assist }: Case, day: string, text = opinion) =>
  act(street.clerk, 'give-opinion', { assignmentId: assist, opinion: text }, day)

async function opinionOf({ assist }: Case): Promise<string> {
  const [last] = await rows('SELECT id FROM assist_opinion WHERE assignment_id = $1 ORDER BY ordinal DESC LIMIT 1', [
    assist,
  ])
  return (last as { id: string }).id
}

const waive = ({ lead, assist }: Case, by = housing.head) =>
  act(by, 'waive-opinion', { assignmentId: lead, assistId: assist, reason: '街道正在换届，先行答复。' }, '2022-04-05')

const listed = async (view: OpinionView, by = office) =>
  (await see(by, listAssistOpinions, { view, page: undefined }, '2022-04-06')).rows

describe('the reply of the lead', () => {
  test('does not go to the head before the opinion is in, and nothing is kept of the attempt', async () => {
    const one = await together()
    const early = act(housing.clerk, 'submit-reply', aReply(one.lead), '2022-03-20')
    expect(await refusalOf(early)).toBe('opinion-awaited')
    expect(await rows('SELECT FROM reply WHERE assignment_id = $1', [one.lead])).toEqual([])
    await give(one, '2022-03-20')
    await act(housing.clerk, 'submit-reply', aReply(one.lead), '2022-03-21')
    expect((await rowOf('assignment', one.lead)).status).toBe('REPLY_UNDER_REVIEW')
  })

  test('goes without it where the head says why; the office and the silent unit are told, and it is counted', async () => {
    const one = await together()
    expect(await refusalOf(waive(one, housing.clerk))).toBe('not-found')
    expect(await refusalOf(waive(one, street.head))).toBe('not-found')
    await waive(one)
    expect(await refusalOf(waive(one))).toBe('opinion-not-awaited')
    await act(housing.clerk, 'submit-reply', aReply(one.lead), '2022-04-06')
    expect(await eventsOf(one.assist)).toContain('opinion.waived')
    const row = {
      assist: street.name,
      leads: [housing.name],
      reason: '街道正在换届，先行答复。',
      waivedOn: '2022-04-05',
    }
    expect(await listed('waived')).toContainEqual(expect.objectContaining({ suggestionId: one.suggestionId, ...row }))
    expect((await listed('awaited')).map(({ suggestionId }) => suggestionId)).not.toContain(one.suggestionId)
  })

  test('of one lead waits for itself: what another goes on without is its own matter', async () => {
    const { assignmentIds } = await assigned(town, [
      { unit: housing, role: 'LEAD', part: '划线' },
      { unit: transport, role: 'LEAD', part: '公交' },
      { unit: street, role: 'ASSIST' },
    ])
    const [lead, other, assist] = assignmentIds as [string, string, string]
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-03-02')
    await act(transport.clerk, 'acknowledge-assignment', { assignmentId: other }, '2022-03-02')
    await heard(housing.clerk, lead, '2022-03-09')
    await waive({ suggestionId: '', lead, assist })
    await act(housing.clerk, 'submit-reply', aReply(lead), '2022-04-06')
    const others = act(transport.clerk, 'submit-reply', aReply(other), '2022-04-06')
    expect(await refusalOf(others)).toBe('opinion-awaited')
  })
})

describe('a question of the lead', () => {
  const ask = ({ lead, assist }: Case, wishedOn?: string, by = housing.clerk) =>
    act(
      by,
      'ask-opinion',
      { assignmentId: lead, assistId: assist, question: '东侧空地的权属清楚吗？', wishedOn },
      '2022-03-10',
    )

  test('reaches the assisting unit with the day that is wished for, inside the limit', async () => {
    const one = await together()
    expect(await refusalOf(ask(one, '2022-03-09'))).toBe('wish-day-outside')
    expect(await refusalOf(ask(one, '2022-04-02'))).toBe('wish-day-outside')
    await ask(one, '2022-03-25')
    const desk = await see(housing.clerk, getOpinions, one.lead, '2022-03-11')
    expect(desk.assists[0]).toMatchObject({ unit: street.name, isAwaited: true, waitedDays: 10, dueOn: '2022-04-01' })
    expect(desk.assists[0]?.questions).toMatchObject([{ wishedOn: '2022-03-25', lead: housing.name }])
    expect(await eventsOf(one.assist)).toContain('opinion.asked')
  })

  test('is nobody else’s, and comes too late once the opinion is there', async () => {
    const one = await together()
    expect(await refusalOf(ask(one, undefined, street.clerk))).toBe('not-found')
    expect(await refusalOf(ask(one, undefined, office))).toBe('not-found')
    await give(one, '2022-03-09')
    expect(await refusalOf(ask(one))).toBe('opinion-given')
  })
})

describe('an opinion', () => {
  const settle = async (one: Case, day: string, outcome = 'PARTLY_ADOPTED', by = housing.clerk) => {
    const input = { assignmentId: one.lead, opinionId: await opinionOf(one), outcome, reason: '场地采纳，时段另定。' }
    return act(by, 'settle-opinion', input, day)
  }

  test('is adopted or not, with reason, which its unit and the office read and the delegate does not', async () => {
    const one = await together()
    await give(one, '2022-03-20')
    expect(await refusalOf(settle(one, '2022-03-21', 'ADOPTED', street.clerk))).toBe('not-found')
    await settle(one, '2022-03-21')
    const seen = async (by: typeof office) => {
      const { handlers } = await see(by, getSuggestion, one.suggestionId, '2022-03-22')
      return handlers.find(({ id }) => id === one.assist)?.work.opinions[0]
    }
    for (const by of [street.clerk, office, town.government])
      expect(await seen(by)).toMatchObject({ outcome: 'PARTLY_ADOPTED', outcomeReason: '场地采纳，时段另定。' })
    expect(await seen(town.lead)).toMatchObject({ text: opinion, outcome: null, outcomeReason: null })
    const { happenings } = await see(town.lead, getSuggestion, one.suggestionId, '2022-03-22')
    expect(happenings.map(({ type }) => type)).not.toContain('opinion.settled')
  })

  test('may be thought over until the reply is signed, and not after', async () => {
    const one = await together()
    await give(one, '2022-03-20')
    await settle(one, '2022-03-21')
    await settle(one, '2022-03-22', 'ADOPTED')
    await act(housing.clerk, 'submit-reply', aReply(one.lead), '2022-03-23')
    await act(housing.head, 'sign-reply', { assignmentId: one.lead, version: 1 }, '2022-03-24')
    expect(await refusalOf(settle(one, '2022-03-25', 'NOT_ADOPTED'))).toBe('opinion-settled')
  })

  test('that says nothing goes back once, and is owed anew within five working days', async () => {
    const one = await together()
    await give(one, '2022-03-28', '我街道将积极配合主办单位做好这项工作的各方面事宜。')
    const back = async (day: string) =>
      act(
        housing.clerk,
        'send-back-opinion',
        { assignmentId: one.lead, opinionId: await opinionOf(one), reason: '没有写能提供哪块场地。' },
        day,
      )
    await back('2022-03-29')
    const { status, due_on } = await rowOf('assignment', one.assist)
    expect([status, due_on]).toEqual(['ACKNOWLEDGED', new Date(2022, 3, 6)])
    const early = act(housing.clerk, 'submit-reply', aReply(one.lead), '2022-03-30')
    expect(await refusalOf(early)).toBe('opinion-awaited')
    await give(one, '2022-03-31')
    expect(await refusalOf(back('2022-04-01'))).toBe('opinion-sent-back-before')
    const lines = await rows(
      `SELECT purpose, done_on::text FROM deadline WHERE assignment_id = $1 AND purpose LIKE 'assist%' ORDER BY purpose`,
      [one.assist],
    )
    expect(lines).toEqual([
      { purpose: 'assist-again', done_on: '2022-03-31' },
      { purpose: 'assist-opinion', done_on: '2022-03-28' },
    ])
    const { handlers } = await see(town.lead, getSuggestion, one.suggestionId, '2022-04-02')
    expect(handlers.find(({ id }) => id === one.assist)?.work.opinions.map(({ text }) => text)).toEqual([opinion])
  })
})

test('each unit finds in the list what it owes and what it waits for, and nothing of others', async () => {
  const one = await together()
  const has = async (by: typeof office) =>
    (await listed('awaited', by)).some(({ suggestionId }) => suggestionId === one.suggestionId)
  expect([await has(housing.clerk), await has(street.clerk), await has(office)]).toEqual([true, true, true])
  expect(await has(town.court.clerk)).toBe(false)
  expect(await refusalOf(see(town.lead, listAssistOpinions, { view: 'awaited', page: undefined }, '2022-04-06'))).toBe(
    'not-found',
  )
})
