import { expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { lapseLooksIn } from '@/lib/jobs/lapse-looks'
import { lookedAt } from '../support/looking'
import { act } from '../support/people'
import { clock } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { officer, office, lead } = town

const silence = (day: string, time?: string) => lapseLooksIn(town.congressId, clock(day, time))
const statusOf = async (id: string) => (await rows.suggestion.findUniqueOrThrow({ where: { id } })).status
const eventsOf = (suggestionId: string) => rows.event.findMany({ where: { suggestionId, type: 'first-look.lapsed' } })

test('the last day passes at midnight, and silence passes it on, once', async () => {
  const suggestionId = await lookedAt(town, lead, '2022-03-01')
  expect(await silence('2022-03-04', '23:59')).toBe(0)
  expect(await statusOf(suggestionId)).toBe('DELEGATION_REVIEW')
  expect(await silence('2022-03-05', '00:01')).toBe(1)
  expect(await silence('2022-03-06')).toBe(0)
  expect(await statusOf(suggestionId)).toBe('SUBMITTED')
  expect(await rows.firstLook.findUnique({ where: { suggestionId } })).toMatchObject({
    outcome: 'LAPSED',
    endedById: null,
  })
  expect((await eventsOf(suggestionId)).map(({ data }) => data)).toEqual([{ untilOn: '2022-03-04' }])
})

test('office, delegate and officer are told, in office hours', async () => {
  const suggestionId = await lookedAt(town, lead, '2022-03-01')
  await silence('2022-03-05', '00:01')
  const [event] = await eventsOf(suggestionId)
  const eventId = event?.id ?? ''
  const [job] = await rows.$queryRaw<{ from: Date }[]>`
    SELECT start_after AS "from" FROM pgboss.job WHERE data->>'eventId' = ${eventId}`
  expect(job?.from).toEqual(clock('2022-03-07', '08:30'))
  await deliverEvent({ congressId: town.congressId, eventId })
  const told = await rows.notice.findMany({ where: { eventId, channel: 'IN_APP' } })
  expect(told.map(({ personId }) => personId).sort()).toEqual([office, lead, officer].map((one) => one.personId).sort())
})

test('what was passed on or registered in time is left alone', async () => {
  const passed = await lookedAt(town, lead, '2022-03-01')
  await act(officer, 'pass-on-suggestion', { suggestionId: passed, remarks: [], opinion: '' }, '2022-03-02')
  const registered = await lookedAt(town, lead, '2022-03-01')
  const input = { suggestionId: registered, categoryId: town.categories[0] }
  await act(office, 'register-suggestion', input, '2022-03-02')
  await silence('2022-03-10')
  expect(await eventsOf(passed)).toEqual([])
  expect(await eventsOf(registered)).toEqual([])
  expect(await statusOf(registered)).toBe('OFFICE_REVIEW')
})

test('two workers at once say it once', async () => {
  const suggestionId = await lookedAt(town, lead, '2022-03-01')
  await Promise.all([silence('2022-03-05'), silence('2022-03-05')])
  expect(await eventsOf(suggestionId)).toHaveLength(1)
})
