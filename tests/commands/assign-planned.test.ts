import { describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { listNotices } from '@/lib/queries/list-notices'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { act, refusalOf, see } from '../support/people'
import { assignAll, plan, planDays, planned, plannedFor } from '../support/planning'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')

const sole = () => plannedFor(town, [planned(town.housing, 'SOLE')])
const helped = () => plannedFor(town, [planned(town.transport, 'LEAD'), planned(town.housing, 'ASSIST')])
const statusOf = async (id: string) => (await rows.suggestion.findUniqueOrThrow({ where: { id } })).status

async function untouched(ids: string[]) {
  for (const suggestionId of ids) {
    expect(await statusOf(suggestionId)).toBe('OFFICE_REVIEW')
    expect(await rows.assignment.count({ where: { suggestionId } })).toBe(0)
    expect(await eventTypesOf(suggestionId)).not.toContain('suggestion.assigned')
  }
}

describe('at the meeting', () => {
  test('all are assigned as one by one: clocks, ledger, events, and the meeting is written down', async () => {
    const together = [await sole(), await helped()]
    const { meetingId, ...counted } = await assignAll(town, together)
    expect(counted).toEqual({ suggestions: 2, units: 2 })
    const [first, second] = await Promise.all(
      together.map(({ suggestionId }) =>
        rows.suggestion.findUniqueOrThrow({
          where: { id: suggestionId },
          include: { assignments: { orderBy: { id: 'asc' } }, rounds: true, deadlines: true },
        }),
      ),
    )
    expect(first).toMatchObject({ status: 'ASSIGNED', dueOn: new Date('2022-05-25'), assignmentMeetingId: meetingId })
    expect(first?.rounds).toMatchObject([{ number: 1, firstDueOn: new Date('2022-05-25') }])
    expect(first?.deadlines.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['reply', 'acknowledge']))
    expect(second?.assignments).toMatchObject([
      { role: 'LEAD', unitId: town.transport.id },
      { role: 'ASSIST', unitId: town.housing.id, dueOn: new Date('2022-03-25') },
    ])
    for (const { suggestionId } of together) expect(await eventTypesOf(suggestionId)).toContain('suggestion.assigned')
    expect(await rows.assignmentMeeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({
      place: '区人大常委会会议室',
      heldOn: new Date('2022-02-25'),
    })
  })

  test('each unit hears once, of its whole list, and reads it', async () => {
    const { meetingId } = await assignAll(town, [await sole(), await helped(), await sole()])
    const events = await rows.event.findMany({
      where: {
        OR: [
          { subjectId: meetingId },
          { type: 'suggestion.assigned', data: { path: ['meetingId'], equals: meetingId } },
        ],
      },
    })
    for (const { id, congressId } of events) await deliverEvent({ congressId, eventId: id })
    const noticesTo = (personId: string) =>
      rows.notice.count({ where: { personId, channel: 'IN_APP', eventId: { in: events.map(({ id }) => id) } } })
    expect(await noticesTo(town.housing.clerk.personId)).toBe(1)
    expect(await noticesTo(town.transport.head.personId)).toBe(1)
    expect(await noticesTo(town.government.personId)).toBe(1)
    expect(await noticesTo(town.lead.personId)).toBe(3)
    expect(await noticesTo(town.court.clerk.personId)).toBe(0)
    const { rows: read } = await see(town.housing.clerk, listNotices, noticeFilterSchema.parse({}), planDays.planned)
    expect(read[0]).toMatchObject({ type: 'assignment-meeting.handed-over', data: { count: 3, leads: 2, assists: 1 } })
  })

  test('the same list twice under one key is assigned once', async () => {
    const one = await sole()
    const input = { sessionId: town.sessionId, rows: [one], heldOn: planDays.planned, place: '会议室' }
    const first = await act(town.office, 'assign-planned', input, planDays.planned, 'meeting-key-1')
    expect(await act(town.office, 'assign-planned', input, planDays.planned, 'meeting-key-1')).toEqual(first)
    expect(await rows.assignment.count({ where: { suggestionId: one.suggestionId } })).toBe(1)
  })

  test('two clerks assign the same rows at once, each in another order: once', async () => {
    for (let round = 0; round < 3; round++) {
      const [one, other] = [await sole(), await helped()]
      const answers = await Promise.all([
        refusalOf(assignAll(town, [one, other])),
        refusalOf(assignAll(town, [other, one])),
      ])
      expect(answers.sort()).toEqual(['desk-row-not-open', undefined])
      expect(await rows.assignment.count({ where: { suggestionId: one.suggestionId } })).toBe(1)
      expect(await rows.assignment.count({ where: { suggestionId: other.suggestionId } })).toBe(2)
    }
  })

  test('against one who changes the plan: either the meeting or the change stands, never half of both', async () => {
    for (let round = 0; round < 3; round++) {
      const one = await sole()
      const change = plan(town.office, one.suggestionId, 1, [planned(town.transport, 'SOLE')])
      const [changed, met] = await Promise.all([refusalOf(change), refusalOf(assignAll(town, [one]))])
      expect([
        [undefined, 'desk-row-changed'],
        ['move-not-open', undefined],
      ]).toContainEqual([changed, met])
      const handled = await rows.assignment.findMany({ where: { suggestionId: one.suggestionId } })
      expect(handled.map(({ unitId }) => unitId)).toEqual(met === undefined ? [town.housing.id] : [])
    }
  })
})

describe('one row that is not as it was keeps back all of them, and is named', () => {
  test('changed meanwhile', async () => {
    const [one, other] = [await sole(), await helped()]
    await plan(town.office, other.suggestionId, 1, [planned(town.court, 'SOLE')])
    const { numberText } = await rows.suggestion.findUniqueOrThrow({ where: { id: other.suggestionId } })
    await expect(assignAll(town, [one, other])).rejects.toMatchObject({
      code: 'desk-row-changed',
      facts: { number: numberText },
    })
    await untouched([one.suggestionId, other.suggestionId])
  })

  test('sent back meanwhile', async () => {
    const [one, other] = [await sole(), await sole()]
    const back = { suggestionId: other.suggestionId, reason: '一件建议写了两件事，请分开提出。' }
    await act(town.office, 'send-back-suggestion', back, planDays.planned)
    expect(await refusalOf(assignAll(town, [one, other]))).toBe('desk-row-not-open')
    await untouched([one.suggestionId])
  })

  test('not chosen whole', async () => {
    const one = await sole()
    const half = await plannedFor(town, [planned(town.housing, 'ASSIST')])
    expect(await refusalOf(assignAll(town, [one, half]))).toBe('desk-row-incomplete')
    await untouched([one.suggestionId, half.suggestionId])
  })

  test('handled together with another that is left out, or planned for other units', async () => {
    const [one, other] = [await sole(), await helped()]
    const merging = { suggestionId: one.suggestionId, otherIds: [other.suggestionId], reason: '同一路段，一并办理。' }
    await act(town.office, 'merge-suggestions', merging, planDays.planned)
    expect(await refusalOf(assignAll(town, [one]))).toBe('desk-group-torn')
    expect(await refusalOf(assignAll(town, [one, other]))).toBe('desk-group-differs')
    await untouched([one.suggestionId, other.suggestionId])
    await plan(town.office, one.suggestionId, 1, [planned(town.housing, 'SOLE')])
    await assignAll(town, [
      { ...one, version: 2 },
      { ...other, version: 2 },
    ])
    expect(await rows.assignment.count({ where: { suggestionId: other.suggestionId } })).toBe(1)
  })

  test('a unit that was dissolved meanwhile', async () => {
    const [one, other] = [await sole(), await plannedFor(town, [planned(town.street, 'SOLE')])]
    await rows.unit.update({ where: { id: town.street.id }, data: { validTo: new Date('2022-02-24') } })
    expect(await refusalOf(assignAll(town, [one, other]))).toBe('unit-not-in-force')
    await untouched([one.suggestionId, other.suggestionId])
    await rows.unit.update({ where: { id: town.street.id }, data: { validTo: null } })
  })

  test.each([
    ['meeting-outside', { heldOn: '2022-02-26' }],
    ['meeting-outside', { heldOn: '2021-12-31' }],
    ['shape-refused', { place: '' }],
    ['shape-refused', { rows: [] }],
    ['not-found', { sessionId: crypto.randomUUID() }],
  ])('%s', async (code, changes) => {
    const one = await sole()
    expect(await refusalOf(assignAll(town, [one], changes))).toBe(code)
    await untouched([one.suggestionId])
  })

  test('nobody but the office', async () => {
    const one = await sole()
    for (const by of [town.lead, town.housing.head, town.government, town.leader, elsewhere.office])
      expect(await refusalOf(assignAll(town, [one], {}, by))).toBe('not-found')
    await untouched([one.suggestionId])
  })

  test('the same row twice', async () => {
    const one = await sole()
    expect(await refusalOf(assignAll(town, [one, one]))).toBe('shape-refused')
  })
})
