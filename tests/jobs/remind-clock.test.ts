import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { remindIn } from '@/lib/jobs/remind'
import { assignedTo } from '../support/handling'
import { act } from '../support/people'
import { clock, remindersOf, stepsOf } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const run = (day: string, time?: string) => remindIn(town.congressId, clock(day, time))

/** Every day of the wall clock, working or not, at a quarter past nine. */
async function everyDay(from: string, to: string, workers = 1): Promise<void> {
  for (let day = localDate(from); day <= to; day = addDays(day, 1))
    await Promise.all(Array.from({ length: workers }, () => run(day, '09:15')))
}

/** The days on which something was said of the reply, and which step it was. */
const said = async (suggestionId: string) =>
  (await remindersOf(suggestionId)).map(({ at, data }) => [
    new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
    (data as { step: number }).step,
  ])

test('over New Year, the Spring Festival and its worked Saturday each step is said on the next working day, once', async () => {
  const [, suggestionId] = await assignedTo(town, town.housing, '2022-10-31')
  await everyDay('2022-12-26', '2023-02-10', 2)
  expect(await said(suggestionId)).toEqual([
    ['2023-01-03', -30],
    ['2023-01-16', -15],
    ['2023-01-28', -3],
    ['2023-01-31', 0],
    ['2023-02-01', 1],
    ['2023-02-07', 7],
  ])
  expect(await stepsOf(suggestionId)).toContain('0/-7 PASSED_OVER')
})

const reason = '立体停车库选址需报自然资源部门审批。'

/** More time until 15 July, agreed two days before the last day. */
async function extend(assignmentId: string): Promise<void> {
  const until = '2022-07-15'
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-11')
  await act(town.housing.clerk, 'ask-extension', { assignmentId, until, reason }, '2022-06-08')
  await act(town.office, 'decide-extension', { assignmentId, decision: 'CONSENTED', until }, '2022-06-08')
}

const moments = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 480 }), fc.integer({ min: 0, max: 23 })), {
    selector: ([day]) => day,
    minLength: 4,
    maxLength: 14,
  })
  .map((chosen) => chosen.toSorted(([left], [right]) => left - right))

test('wherever the clock jumps and however many workers run: once a step and person, ever, and in working hours', async () => {
  const told = fc.asyncProperty(
    moments,
    fc.boolean(),
    fc.integer({ min: 1, max: 3 }),
    async (days, extended, workers) => {
      const [assignmentId, suggestionId] = await assignedTo(town, town.housing, '2022-03-10')
      if (extended) await extend(assignmentId)
      for (const [offset, hour] of days) {
        const at = `${addDays(localDate(extended ? '2022-06-08' : '2022-03-11'), offset)}`
        const time = `${String(hour).padStart(2, '0')}:20`
        const before = await remindersIn(suggestionId)
        await Promise.all(Array.from({ length: workers }, () => run(at, time)))
        const about = (await remindersIn(suggestionId)).slice(before.length).map(({ subjectId }) => subjectId)
        expect(new Set(about).size).toBe(about.length)
        if (hour < 8 || hour > 18) expect(about).toEqual([])
      }
      const events = await remindersIn(suggestionId)
      for (const { id } of [...events, ...events]) await deliverEvent({ congressId: town.congressId, eventId: id })
      const notices = await rows.notice.findMany({ where: { eventId: { in: events.map(({ id }) => id) } } })
      const heard = notices.map(({ personId, eventId, channel }) => {
        const { subjectId, data } = events.find(({ id }) => id === eventId) as (typeof events)[number]
        const { dueOn, step } = data as { dueOn: string; step: number }
        return [personId, channel, subjectId, dueOn, step].join(' ')
      })
      expect(new Set(heard).size).toBe(heard.length)
    },
  )
  await fc.assert(told, { numRuns: 8 })
}, 120_000)

const remindersIn = (suggestionId: string) =>
  rows.event.findMany({ where: { suggestionId, type: 'deadline.reminded' }, orderBy: { sequence: 'asc' } })

test('a pause of three days does not say again what was said a few days before', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing, '2022-03-10')
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-11')
  await everyDay('2022-05-09', '2022-05-12')
  expect((await said(suggestionId)).length).toBe(1)
  const pause = { ground: 'AGREED_STOP', evidence: '会商记录', agreedWith: '代表王立新', from: '2022-05-12', reason }
  await act(town.office, 'ask-pause', { assignmentId, ...pause }, '2022-05-12')
  await act(town.office, 'end-pause', { assignmentId, on: '2022-05-15', reason: '选址已批复。' }, '2022-05-15')
  await everyDay('2022-05-15', '2022-05-27')
  expect((await said(suggestionId)).length).toBe(1)
  await everyDay('2022-05-28', '2022-05-31')
  expect(await stepsOf(suggestionId)).toEqual(['0/-30 SENT', '1/-15 SENT'])
})

test('an extension begins the ladder of the new day, a pause does so again, and what was said of the old days is not repeated', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing, '2022-03-10')
  await everyDay('2022-06-01', '2022-06-07')
  await extend(assignmentId)
  await everyDay('2022-06-08', '2022-06-16')
  const pause = { ground: 'AGREED_STOP', evidence: '会商记录', agreedWith: '代表王立新', from: '2022-06-20' }
  await act(town.housing.clerk, 'ask-pause', { assignmentId, reason, ...pause }, '2022-06-20')
  const agreed = { assignmentId, decision: 'CONSENTED', from: '2022-06-20', reason: '' }
  await act(town.office, 'decide-pause', agreed, '2022-06-20')
  await everyDay('2022-06-20', '2022-07-03')
  await act(town.housing.clerk, 'end-pause', { assignmentId, on: '2022-07-04', reason: '选址已批复。' }, '2022-07-04')
  await everyDay('2022-07-04', '2022-07-31')
  const days = await said(suggestionId)
  expect(days.filter(([day]) => day && day > '2022-06-20' && day < '2022-07-04')).toEqual([])
  const steps = await stepsOf(suggestionId)
  expect(steps.filter((step) => step.startsWith('0/') && step.endsWith('SENT'))).toEqual([
    '0/-15 SENT',
    '0/-7 SENT',
    '0/-3 SENT',
  ])
  expect(steps).toContain('1/-30 SENT')
  expect(steps.filter((step) => step.startsWith('2/') && step.endsWith('SENT')).length).toBeGreaterThanOrEqual(3)
  expect(new Set(steps.map((step) => step.split(' ')[0])).size).toBe(steps.length)
})
