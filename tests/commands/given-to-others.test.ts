import { describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { compareRounds } from '@/lib/queries/compare-rounds'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToHandleAgain } from '@/lib/queries/get-to-handle-again'
import { listAssistOpinions } from '@/lib/queries/list-assist-opinions'
import { listNotices } from '@/lib/queries/list-notices'
import { readBoard } from '@/lib/queries/read-figures'
import { act, refusalOf, see } from '../support/people'
import { days, dissatisfied, replied, replyOf, satisfied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const town = await foundTown()
const { housing, transport, street } = town

const order = {
  ...{ reason: '站点没有建成，请写明日期。', unitsReason: '站台用地归口在住建部门。' },
  handlers: [
    { unitId: housing.id, role: 'LEAD', part: '' },
    { unitId: transport.id, role: 'ASSIST', part: '' },
  ],
}

async function complained(of: Town = town): Promise<string> {
  const { suggestionId } = await replied(of)
  await act(of.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  return suggestionId
}

const give = (suggestionId: string, more: object = {}, by = town.office) =>
  act(by, 'handle-suggestion-again', { suggestionId, ...order, ...more }, days.handledAgain)

const partsOf = (suggestionId: string) =>
  rows.assignment.findMany({ where: { suggestionId }, orderBy: { id: 'asc' }, include: { replies: true } })

describe('a new round given to other units', () => {
  test('has a lead with a clock of its own; the unit before keeps the round that it had', async () => {
    const suggestionId = await complained()
    await give(suggestionId)
    const [old, lead, help] = await partsOf(suggestionId)
    expect(old).toMatchObject({ unitId: transport.id, status: 'ENDED', endedOn: new Date(days.handledAgain) })
    expect(old?.replies).toMatchObject([{ round: 1 }])
    expect(lead).toMatchObject({ unitId: housing.id, status: 'RE_HANDLING', dueOn: new Date('2022-06-16') })
    expect(help).toMatchObject({ unitId: transport.id, role: 'ASSIST', status: 'ASSIGNED' })
    const lines = await rows.deadline.findMany({ where: { assignmentId: lead?.id ?? '' } })
    expect(lines).toMatchObject([{ purpose: 're-handling', round: 2, dueOn: new Date('2022-06-16'), doneOn: null }])
  })

  test('is answered by the new lead once the assisting unit has given its opinion, and rated', async () => {
    const suggestionId = await complained()
    await give(suggestionId)
    const awaited = await see(town.office, listAssistOpinions, { view: 'awaited', page: undefined }, '2022-05-20')
    expect(awaited.rows.map((one) => one.suggestionId)).toContain(suggestionId)
    await replyOf(suggestionId, housing, { round: 2, on: '2022-06-01' })
    await rows.suggestion.update({ where: { id: suggestionId }, data: { status: 'REPLIED' } })
    await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, '2022-06-02')
    await act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, '2022-06-03')
    const { rounds } = await see(town.office, compareRounds, suggestionId, '2022-06-03')
    expect(rounds).toMatchObject([
      { repliedOn: days.replied, answers: [{ unit: transport.name }], rating: { result: 'DISSATISFIED' } },
      { repliedOn: '2022-06-01', answers: [{ unit: housing.name }], rating: { result: 'SATISFIED' } },
    ])
  })

  test('tells the new units and the one that is relieved, whose page is closed then', async () => {
    const suggestionId = await complained()
    await give(suggestionId, { handlers: [{ unitId: street.id, role: 'SOLE', part: '' }] })
    const event = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.handled-again' } })
    await deliverEvent({ congressId: town.congressId, eventId: event.id })
    for (const [person, opens] of [
      [street.clerk, true],
      [transport.head, false],
    ] as const) {
      const { rows: told } = await see(person, listNotices, {}, '2022-05-17')
      expect(told.find((one) => one.type === event.type && one.suggestionId === suggestionId)).toMatchObject({ opens })
    }
    expect(await refusalOf(see(transport.head, getSuggestion, suggestionId, '2022-05-17'))).toBe('not-found')
    await expect(see(street.clerk, getSuggestion, suggestionId, '2022-05-17')).resolves.toMatchObject({ round: 2 })
  })

  test('leaves the first round replied in the figures, and lies with the new unit', async () => {
    const own = await foundTown('临邑')
    const suggestionId = await complained(own)
    const to = [{ unitId: own.housing.id, role: 'SOLE', part: '' }]
    await act(own.office, 'handle-suggestion-again', { ...order, suggestionId, handlers: to }, days.handledAgain)
    const board = await see(own.office, readBoard, 2022, '2022-06-03')
    expect(board.figures).toMatchObject({
      suggestions: 1,
      replied: 1,
      onTime: 1,
      rehandled: 1,
      firstResult: { dissatisfied: 1 },
    })
    expect(board.contradictions).toEqual([])
    const spans = await rows.custodySpan.findMany({ where: { suggestionId }, orderBy: { ordinal: 'asc' } })
    expect(spans.at(-1)).toMatchObject({ unitId: own.housing.id, reason: 'handling-again' })
  })

  test.each([
    ['shape-refused', { unitsReason: '' }],
    ['roles-do-not-fit', { handlers: [{ unitId: housing.id, role: 'ASSIST', part: '' }] }],
    ['not-found', { handlers: [{ unitId: '017df698-1dc0-7c0d-b41a-198725771ede', role: 'SOLE', part: '' }] }],
  ])('refused with %s leaves the round as it was', async (code, more) => {
    const suggestionId = await complained()
    expect(await refusalOf(give(suggestionId, more))).toBe(code)
    expect(await partsOf(suggestionId)).toHaveLength(1)
    expect(await rows.handlingRound.count({ where: { suggestionId } })).toBe(1)
    expect(await rows.againRequest.findMany({ where: { suggestionId } })).toMatchObject([{ decision: null }])
  })

  test('is the office’s to give, and shows it who has it now', async () => {
    const suggestionId = await complained()
    for (const person of [town.lead, transport.head, town.government, town.leader])
      expect(await refusalOf(give(suggestionId, {}, person))).toBe('not-found')
    const page = await see(town.office, getToHandleAgain, suggestionId, days.handledAgain)
    expect(page.handlers).toEqual([{ unitId: transport.id, role: 'SOLE', part: '' }])
  })
})
