import { beforeAll, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { remindCoSignersIn } from '@/lib/jobs/remind-co-signers'
import { getCoSigning } from '@/lib/queries/get-co-signing'
import { latestNotices } from '@/lib/queries/latest-notices'
import { collecting, confirm, openedOn } from '../support/co-signing'
import { act, type Person, see } from '../support/people'
import { clock } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let suggestionId: string

const run = (day: string, time: string) => remindCoSignersIn(town.congressId, clock(day, time))
const told = () =>
  rows.event.findMany({ where: { suggestionId, type: 'co-signing.reminded' }, orderBy: { sequence: 'asc' } })

beforeAll(async () => {
  town = await foundTown()
  const made = await collecting(town, [town.coSigner, town.stranger])
  suggestionId = made.suggestionId
  await confirm(town.coSigner, made)
})

test('at half time of a short window, once, by four workers at once; only who has not answered', async () => {
  const invited = await rows.coSignature.findFirstOrThrow({ where: { suggestionId, state: 'INVITED' } })
  const half = new Date((Number(invited.invitedAt) + Number(clock('2022-02-24', '18:00'))) / 2)
  expect(await remindCoSignersIn(town.congressId, new Date(Number(clock('2022-02-23', '08:00'))))).toBe(0)
  const late = new Date(Math.max(Number(half), Number(clock('2022-02-24', '08:00'))))
  const counts = await Promise.all(Array.from({ length: 4 }, () => remindCoSignersIn(town.congressId, late)))
  expect(counts.toSorted()).toEqual([0, 0, 0, 1])
  expect(await run('2022-02-24', '12:00')).toBe(0)
  expect((await told()).map(({ data }) => data)).toEqual([
    { closesOn: '2022-02-24', closesHour: '18:00', delegateIds: [town.stranger.delegateId], names: ['赵国庆'] },
  ])
  const desk = await see(town.lead, getCoSigning, suggestionId, openedOn)
  expect(desk.signers.map(({ name, remindedAt }) => [name, remindedAt])).toEqual([
    ['闫冰', null],
    ['赵国庆', late],
  ])
})

test('he reads it among his notices, and nobody else does', async () => {
  const [event] = await told()
  await deliverEvent({ congressId: town.congressId, eventId: event?.id ?? '' })
  const reads = async (person: Person) =>
    (await see(person, latestNotices, null, '2022-02-24')).filter(({ type }) => type === 'co-signing.reminded').length
  expect(await Promise.all([town.stranger, town.coSigner, town.lead, town.office].map(reads))).toEqual([1, 0, 0, 0])
})

test('of a closing time that was moved they are reminded anew, and not once it is over', async () => {
  await act(
    town.lead,
    'move-co-signing-close',
    { suggestionId, closesOn: '2022-03-01', closesHour: '18:00' },
    '2022-02-24',
  )
  expect(await run('2022-02-28', '17:59')).toBe(0)
  expect(await run('2022-02-28', '18:00')).toBe(1)
  expect(await run('2022-03-01', '09:00')).toBe(0)
  expect((await told()).at(-1)?.data).toMatchObject({ closesOn: '2022-03-01' })
  await act(
    town.lead,
    'move-co-signing-close',
    { suggestionId, closesOn: '2022-03-04', closesHour: '18:00' },
    '2022-03-01',
  )
  expect(await run('2022-03-04', '18:00')).toBe(0)
  await act(town.lead, 'stop-co-signing', { suggestionId }, '2022-03-02')
  expect(await run('2022-03-04', '10:00')).toBe(0)
})
