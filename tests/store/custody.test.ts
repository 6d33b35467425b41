import { describe, expect, test } from 'vitest'
import { delegateHome } from '@/lib/queries/delegate-home'
import { keepLedgers } from '@/lib/store/ledger'
import { transactFor } from '@/lib/store/transact'
import { handIn } from '../support/a-draft'
import { aContact, aReply } from '../support/handling'
import { rows } from '../support/ledger'
import { act, at, see } from '../support/people'
import { days } from '../support/replied'
import { foundTown, type Town } from '../support/town'

async function held(suggestionId: string): Promise<string[]> {
  const spans = await rows(
    `SELECT y.holder, u.name, y.reason, y.from_on::text, y.until_on::text FROM custody_span y LEFT JOIN unit u ON u.id = y.unit_id
      WHERE y.suggestion_id = $1 ORDER BY y.ordinal`,
    [suggestionId],
  )
  return spans.map(({ holder, name, reason, from_on, until_on }) =>
    [holder, ...(name ? [name] : []), reason, from_on, until_on ?? 'open'].join(' '),
  )
}

const last = async (suggestionId: string) => (await held(suggestionId)).at(-1)

async function atUnits(town: Town) {
  const suggestionId = await handIn(town.lead, days.handedIn)
  await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, days.registered)
  const handlers = [
    { unitId: town.housing.id, role: 'LEAD', part: '' },
    { unitId: town.transport.id, role: 'ASSIST', part: '' },
  ]
  const { assignmentIds } = await act<{ assignmentIds: string[] }>(
    town.office,
    'assign-suggestion',
    { suggestionId, handlers },
    days.assigned,
  )
  return { suggestionId, lead: assignmentIds[0] as string, assist: assignmentIds[1] as string }
}

describe('who holds the ball is written with every act', () => {
  test('from handing in, over sending back, to the units', async () => {
    const town = await foundTown()
    const suggestionId = await handIn(town.lead, '2022-02-22')
    expect(await held(suggestionId)).toEqual(['REGISTRAR to-register 2022-02-22 open'])
    await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请补充具体地点和数据。' }, '2022-02-23')
    expect(await last(suggestionId)).toBe('DELEGATE sent-back 2022-02-23 open')
    const [draft] = await rows('SELECT version FROM suggestion WHERE id = $1', [suggestionId])
    await act(town.lead, 'submit-suggestion', { suggestionId, version: draft?.version }, '2022-02-24')
    expect(await held(suggestionId)).toEqual([
      'REGISTRAR to-register 2022-02-22 2022-02-23',
      'DELEGATE sent-back 2022-02-23 2022-02-24',
      'REGISTRAR to-register 2022-02-24 open',
    ])
  })

  test('what was sent back and collects signatures again is as little awaited of the office as before', async () => {
    const town = await foundTown()
    const suggestionId = await handIn(town.lead, '2022-03-22')
    await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请补充具体地点和数据。' }, '2022-03-23')
    const until = { closesOn: '2022-03-30', closesHour: '18:00' }
    await act(town.lead, 'open-co-signing', { suggestionId, ...until, delegateIds: [] }, '2022-03-24')
    await transactFor(town.congressId, (tx) => keepLedgers(tx, town.congressId, [suggestionId], at('2022-03-25')))
    const lines = await rows('SELECT purpose, void_on::text FROM deadline WHERE suggestion_id = $1', [suggestionId])
    expect(lines).toEqual([{ purpose: 'assign-between-sessions', void_on: '2022-03-23' }])
    expect(await last(suggestionId)).toBe('DELEGATE sent-back 2022-03-23 open')
    const home = await see(town.lead, delegateHome, null, '2022-03-25')
    expect(home.sentBack).toMatchObject([{ id: suggestionId }])
  })

  test('from unit to unit, to the delegate, to the committee, to its end', async () => {
    const town = await foundTown()
    const { suggestionId, lead, assist } = await atUnits(town)
    const { housing, transport } = town
    expect((await held(suggestionId)).slice(2)).toEqual([
      `LEAD ${housing.name} to-acknowledge 2022-02-25 2022-03-26`,
      `ASSIST ${transport.name} assist-late 2022-03-26 open`,
    ])
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-02-28')
    await act(housing.clerk, 'log-contact', aContact(lead), '2022-03-09')
    await act(transport.clerk, 'acknowledge-assignment', { assignmentId: assist }, '2022-03-01')
    await act(
      transport.clerk,
      'give-opinion',
      { assignmentId: assist, opinion: '可在夜间开放安泰小区周边道路两侧的停车泊位，由我局施划标线。' },
      '2022-03-30',
    )
    await act(
      housing.clerk,
      'ask-extension',
      { assignmentId: lead, until: '2022-07-01', reason: '需要现场勘测后才能确定方案。' },
      '2022-05-20',
    )
    expect(await last(suggestionId)).toBe('COMMITTEE extension-undecided 2022-05-20 open')
    await act(
      town.office,
      'decide-extension',
      { assignmentId: lead, decision: 'CONSENTED', until: '2022-07-01' },
      '2022-05-23',
    )
    const { version } = await act<{ version: number }>(
      housing.clerk,
      'submit-reply',
      aReply(lead, { answerMeaning: 'SOLVED' }),
      '2022-06-20',
    )
    await act(housing.head, 'sign-reply', { assignmentId: lead, version }, '2022-06-22')
    expect((await held(suggestionId)).slice(2)).toEqual([
      `LEAD ${housing.name} to-acknowledge 2022-02-25 2022-02-28`,
      `LEAD ${housing.name} handling 2022-02-28 2022-03-26`,
      `ASSIST ${transport.name} assist-late 2022-03-26 2022-03-30`,
      `LEAD ${housing.name} handling 2022-03-30 2022-05-20`,
      'COMMITTEE extension-undecided 2022-05-20 2022-05-23',
      `LEAD ${housing.name} handling 2022-05-23 2022-06-20`,
      `LEAD ${housing.name} at-head 2022-06-20 2022-06-22`,
      'DELEGATE to-rate 2022-06-22 2022-07-21',
      'COMMITTEE feedback-over 2022-07-21 open',
    ])
    const marks = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'SATISFIED' }
    await act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, '2022-06-27')
    expect((await held(suggestionId)).slice(-2)).toEqual([
      'DELEGATE to-rate 2022-06-22 2022-06-27',
      'COMMITTEE rated 2022-06-27 open',
    ])
    await act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, '2022-07-04')
    expect(await last(suggestionId)).toBe('COMMITTEE rated 2022-06-27 2022-07-04')
  })

  test('kept again with nothing new, no row is touched', async () => {
    const town = await foundTown()
    const { suggestionId } = await atUnits(town)
    const touched = () =>
      rows('SELECT xmin::text, ordinal FROM custody_span WHERE suggestion_id = $1 ORDER BY ordinal', [suggestionId])
    const before = await touched()
    await transactFor(town.congressId, (tx) => keepLedgers(tx, town.congressId, [suggestionId], at('2022-04-01')))
    expect(await touched()).toEqual(before)
  })
})
