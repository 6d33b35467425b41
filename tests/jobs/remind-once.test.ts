import { beforeAll, expect, test } from 'vitest'
import { remindIn } from '@/lib/jobs/remind'
import { assigned, assignedTo } from '../support/handling'
import { clock, remindersOf, stepsOf } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

/** The reply is due on Friday, 10 June 2022. */
const handing = () => assignedTo(town, town.housing, '2022-03-10')
const run = (day: string, time?: string) => remindIn(town.congressId, clock(day, time))

test('run twice, and by four workers at once, it says everything once', async () => {
  const [, suggestionId] = await handing()
  await Promise.all(Array.from({ length: 4 }, () => run('2022-06-07')))
  await run('2022-06-07', '16:00')
  await Promise.all(Array.from({ length: 4 }, () => run('2022-06-13')))
  expect(await remindersOf(suggestionId)).toHaveLength(2)
  expect(await rows.chasingNotice.count({ where: { suggestionId } })).toBe(1)
})

test('a worker dead for three days sends one message and not four', async () => {
  const [, suggestionId] = await handing()
  await run('2022-06-13')
  expect(await remindersOf(suggestionId)).toHaveLength(1)
  const passed = ['0/-30', '0/-15', '0/-7', '0/-3', '0/0'].map((step) => `${step} PASSED_OVER`)
  expect(await stepsOf(suggestionId)).toEqual([...passed, '0/1 SENT'])
})

test('when the clock stands a year later there is one message for each deadline', async () => {
  const { suggestionId } = await assigned(
    town,
    [
      { unit: town.transport, role: 'LEAD' },
      { unit: town.street, role: 'ASSIST' },
    ],
    '2022-03-10',
  )
  await run('2023-06-12')
  const events = await rows.event.findMany({ where: { suggestionId, type: 'deadline.reminded' } })
  const about = events.map(({ subjectId }) => subjectId)
  expect(new Set(about).size).toBe(about.length)
  expect(await stepsOf(suggestionId)).toContain('0/7 SENT')
  expect(await stepsOf(suggestionId, 'object')).toEqual([])
  const drafts = await rows.chasingNotice.findMany({ where: { suggestionId } })
  expect(drafts.map(({ status }) => status)).toEqual(['DRAFT', 'DRAFT'])
})

test('a person at work on the suggestion is not waited for: it has its turn in the next run', async () => {
  const [, suggestionId] = await handing()
  await rows.$transaction(async (busy) => {
    await busy.$queryRaw`SELECT id FROM suggestion WHERE id = ${suggestionId}::uuid FOR UPDATE`
    await run('2022-06-07')
    expect(await stepsOf(suggestionId)).toEqual([])
  })
  await run('2022-06-07', '10:05')
  expect(await remindersOf(suggestionId)).toHaveLength(1)
})

test('when it last looked is written down, at night as well', async () => {
  await run('2022-06-18', '23:00')
  const last = await rows.ladderRun.findUniqueOrThrow({ where: { congressId: town.congressId } })
  expect(last.ranAt).toEqual(clock('2022-06-18', '23:00'))
})

test('a thousand open deadlines are gone through in chunks, each once', async () => {
  const large = await foundTown('平阴')
  const [, suggestionId] = await assignedTo(large, large.housing, '2022-03-10')
  const { id: _, ...line } = await rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'reply' } })
  const { id: __, ...suggestion } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  const copies = Array.from({ length: 1000 }, (_, place) => ({
    number: 1000 + place,
    numberText: String(1000 + place),
  }))
  const made = await rows.suggestion.createManyAndReturn({
    data: copies.map((one) => ({ ...suggestion, ...one })),
    select: { id: true },
  })
  await rows.deadline.createMany({
    data: made.map(({ id }) => ({ ...line, suggestionId: id, assignmentId: null, unitId: null, purpose: 'sign' })),
  })
  await remindIn(large.congressId, clock('2022-06-10'))
  const taken = await rows.reminder.groupBy({
    by: ['step', 'outcome'],
    where: { congressId: large.congressId, deadline: { purpose: 'sign' } },
    _count: true,
    orderBy: { step: 'asc' },
  })
  expect(taken.map(({ step, outcome, _count }) => [step, outcome, _count])).toEqual([
    [-2, 'PASSED_OVER', 1000],
    [0, 'SENT', 1000],
  ])
  expect(await remindIn(large.congressId, clock('2022-06-10', '11:00'))).toBe(0)
})
