import { beforeAll, describe, expect, test } from 'vitest'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import { getDeadline, getLedger } from '@/lib/queries/get-ledger'
import { draft } from '../support/a-draft'
import { aContact, aReply, assigned } from '../support/handling'
import { rows } from '../support/ledger'
import { act, type Person, refusalOf, see } from '../support/people'
import { satisfied } from '../support/replied'
import { foundTown, type Town } from '../support/town'

const today = '2022-07-20'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const ledgerOf = async (by: Person, suggestionId: string, on = today) =>
  (await see(by, getLedger, suggestionId, on)).rows
const purposesOf = async (by: Person, suggestionId: string) => [
  ...new Set((await ledgerOf(by, suggestionId)).map(({ purpose }) => purpose)),
]
const lineOf = async (by: Person, suggestionId: string, purpose: LimitPurpose) => {
  const line = (await ledgerOf(by, suggestionId)).find((one) => one.purpose === purpose)
  if (!line) throw new Error(`no line for ${purpose}`)
  return line
}
const why = (by: Person, suggestionId: string, deadlineId: string, on = today) =>
  see(by, getDeadline, { suggestionId, deadlineId }, on)

/** Assigned on 1 March 2022, extended to 15 July, replied on 11 July. */
async function answered(): Promise<string> {
  const { clerk, head } = town.housing
  const handlers = [
    { unit: town.housing, role: 'LEAD' as const },
    { unit: town.transport, role: 'ASSIST' as const },
  ]
  const { suggestionId, assignmentIds } = await assigned(town, handlers)
  const assignmentId = assignmentIds[0] as string
  await act(clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await act(clerk, 'log-contact', aContact(assignmentId), '2022-03-10')
  await act(
    clerk,
    'ask-extension',
    { assignmentId, until: '2022-07-15', reason: '选址需要上级部门审批。' },
    '2022-05-20',
  )
  await act(
    town.office,
    'decide-extension',
    { assignmentId, decision: 'CONSENTED', until: '2022-07-15', reason: '' },
    '2022-05-25',
  )
  const waiver = { assignmentId, assistId: assignmentIds[1], reason: '交通部分另行协商，先行答复。' }
  await act(head, 'waive-opinion', waiver, '2022-07-08')
  const { version } = await act<{ version: number }>(
    clerk,
    'submit-reply',
    aReply(assignmentId, { answerMeaning: 'SOLVED' }),
    '2022-07-08',
  )
  await act(head, 'sign-reply', { assignmentId, version }, '2022-07-11')
  return suggestionId
}

const rate = (suggestionId: string) => act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, '2022-07-18')

describe('the ledger of a suggestion', () => {
  test('names every deadline, of whom it is awaited, and until when', async () => {
    const suggestionId = await answered()
    expect(await lineOf(town.office, suggestionId, 'reply')).toMatchObject({
      bearer: 'LEAD',
      unitName: town.housing.name,
      startedOn: '2022-03-01',
      firstDueOn: '2022-06-01',
      dueOn: '2022-07-15',
      doneOn: '2022-07-11',
      basis: 'SD 19',
    })
    expect(await lineOf(town.lead, suggestionId, 'assign-in-session')).toMatchObject({
      bearer: 'REGISTRAR',
      unitName: null,
    })
  })

  test('is empty before the suggestion is handed in, and not there for a stranger', async () => {
    const { suggestionId } = await draft(town.lead, '2022-02-23')
    expect(await ledgerOf(town.lead, suggestionId)).toEqual([])
    expect(await refusalOf(ledgerOf(town.office, suggestionId))).toBe('not-found')
    expect(await refusalOf(ledgerOf(town.stranger, await answered()))).toBe('not-found')
  })

  test('shows how a unit comes to its answer to that unit alone', async () => {
    const suggestionId = await answered()
    expect(await purposesOf(town.housing.clerk, suggestionId)).toEqual(expect.arrayContaining(['draft', 'sign']))
    const { id } = await lineOf(town.housing.clerk, suggestionId, 'sign')
    for (const person of [town.transport.clerk, town.lead, town.office, town.leader, town.government]) {
      const purposes = await purposesOf(person, suggestionId)
      expect(purposes).toContain('reply')
      expect(purposes).not.toContain('draft')
      expect(purposes).not.toContain('sign')
      expect(await refusalOf(why(person, suggestionId, id))).toBe('not-found')
    }
  })

  test('does not tell a unit whether or when the delegate rated, while that is sealed', async () => {
    const suggestionId = await answered()
    const sealed = [town.housing.clerk, town.housing.head, town.transport.clerk, town.government]
    const before = await Promise.all(sealed.map((person) => ledgerOf(person, suggestionId)))
    const { id } = await lineOf(town.office, suggestionId, 'feedback')
    await rate(suggestionId)
    expect(await Promise.all(sealed.map((person) => ledgerOf(person, suggestionId)))).toEqual(before)
    for (const person of sealed) expect(await refusalOf(why(person, suggestionId, id))).toBe('not-found')
    for (const person of [town.lead, town.office, town.leader])
      expect(await lineOf(person, suggestionId, 'feedback')).toMatchObject({ doneOn: '2022-07-18' })

    await act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, '2022-07-19')
    expect(await lineOf(town.housing.clerk, suggestionId, 'feedback')).toMatchObject({ doneOn: '2022-07-18' })
  })
})

describe('why this day', () => {
  test('every line explains itself to its own day', async () => {
    const suggestionId = await answered()
    const lines = await ledgerOf(town.housing.clerk, suggestionId)
    expect(lines.length).toBeGreaterThan(6)
    for (const { id, dueOn, startedOn, basis } of lines) {
      const { explanation } = await why(town.housing.clerk, suggestionId, id)
      expect(explanation).toMatchObject({ dueOn, clock: { startedOn, limit: { basis } } })
      expect(explanation.days.at(-1)).toMatchObject({ day: dueOn, kind: 'DUE' })
    }
  })

  test('names the extension and the day of its consent', async () => {
    const suggestionId = await answered()
    const { id } = await lineOf(town.lead, suggestionId, 'reply')
    const { explanation } = await why(town.lead, suggestionId, id)
    expect(explanation.turns).toEqual([
      { kind: 'COUNTED', day: '2022-06-01' },
      { kind: 'EXTENDED', agreedOn: '2022-05-25', until: '2022-07-15', day: '2022-07-15' },
    ])
  })

  test('what is done is told by the calendar that it was counted by', async () => {
    const own = await foundTown('商河')
    const { suggestionId, assignmentIds } = await assigned(own, [{ unit: own.housing, role: 'SOLE' }])
    await act(own.housing.clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[0] }, '2022-03-02')
    await act(own.housing.clerk, 'log-contact', aContact(assignmentIds[0] as string), '2022-03-10')
    await rows("UPDATE calendar_edition SET state = 'REPLACED' WHERE congress_id = $1 AND year = 2022", [
      own.congressId,
    ])
    await rows(
      `INSERT INTO calendar_edition (congress_id, year, source, days, state, version, proposed_at, decided_at)
       VALUES ($1, 2022, '通知', '[{"day":"2022-03-15","kind":"HOLIDAY","name":"植树节"}]', 'ADOPTED', 2, now(), now())`,
      [own.congressId],
    )
    const { id, dueOn } = await lineOf(own.lead, suggestionId, 'first-contact')
    const { explanation, hasNewerCalendar } = await why(own.lead, suggestionId, id)
    expect(hasNewerCalendar).toBe(true)
    expect(explanation).toMatchObject({ dueOn })
    expect(explanation.days.find(({ day }) => day === '2022-03-15')).toMatchObject({ kind: 'COUNTED', name: null })
  })

  test('a line of another suggestion is not found under this one', async () => {
    const [one, other] = [await answered(), await answered()]
    const { id } = await lineOf(town.lead, one, 'reply')
    expect(await refusalOf(why(town.lead, other, id))).toBe('not-found')
  })
})
