import { expect, test } from 'vitest'
import { feedEntries } from '@/lib/queries/feed-entries'
import { aReply, assigned, heard } from '../support/handling'
import { askPause, endPause } from '../support/pausing'
import { act, type Person, see } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const other = await foundTown('平阴')

const seen = async (by: Person, on = '2022-03-10') =>
  (await see(by, feedEntries, null, on)).map(({ kind, day, unit }) => `${kind} ${day} ${unit ?? ''}`.trim())

const { suggestionId, assignmentIds } = await assigned(
  town,
  [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.transport, role: 'ASSIST' },
  ],
  '2022-03-01',
  { confirmed: [town.coSigner] },
)
const [lead, assist] = assignmentIds as [string, string]

test('a unit has its own days and not those of another', async () => {
  expect(await seen(town.housing.clerk)).toContain('reply 2022-06-01 住房和城乡建设局')
  expect(await seen(town.transport.clerk)).toContain('assist-opinion 2022-04-01 交通运输局')
  expect((await seen(town.transport.clerk)).filter((one) => one.includes('住房'))).toEqual([])
  expect(await seen(town.street.clerk)).toEqual([])
})

test('those who signed wait for the reply, the office for none of it, another congress knows nothing', async () => {
  expect(await seen(town.lead)).toEqual(['reply 2022-06-01 住房和城乡建设局'])
  expect(await seen(town.coSigner)).toEqual(['reply 2022-06-01 住房和城乡建设局'])
  expect(await seen(town.stranger)).toEqual([])
  expect(await seen(town.office)).toEqual([])
  expect(await seen(other.housing.clerk)).toEqual([])
})

test('a right that may lapse is nobody’s deadline', async () => {
  expect((await seen(town.housing.clerk)).some((one) => one.startsWith('object'))).toBe(false)
})

test('a request stands in the office’s calendar until it is decided', async () => {
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-03-02')
  await askPause(town.housing.clerk, lead, '2022-03-10')
  expect(await seen(town.office)).toEqual(['decide-pause 2022-06-01 住房和城乡建设局'])
  await act(
    town.office,
    'decide-pause',
    { assignmentId: lead, decision: 'CONSENTED', from: '2022-03-10' },
    '2022-03-11',
  )
  expect(await seen(town.office)).toEqual([])
})

test('while the clock stands the day says so; when it has moved, so has the revision, and the name is the same', async () => {
  const replyOf = async (on: string) =>
    (await see(town.housing.clerk, feedEntries, null, on)).find(({ kind }) => kind === 'reply')
  const standing = await replyOf('2022-03-12')
  expect(standing).toMatchObject({ isPaused: true, day: '2022-06-01' })
  await endPause(town.housing.clerk, lead, '2022-03-21')
  const moved = await replyOf('2022-03-22')
  expect(moved).toMatchObject({ isPaused: false, day: '2022-06-13', id: standing?.id, suggestionId })
  expect(moved?.revision).toBeGreaterThan(standing?.revision ?? 0)
  expect(moved?.changedAt.getTime()).toBeGreaterThan(standing?.changedAt.getTime() ?? 0)
})

test('what is older than a year is left out, what is done disappears, and rating is the lead delegate’s alone', async () => {
  expect(await seen(town.housing.clerk, '2023-09-01')).toEqual([])
  const waiver = { assignmentId: lead, assistId: assist, reason: '交通部分另行协商，先行答复。' }
  await act(town.housing.head, 'waive-opinion', waiver, '2022-04-01')
  await heard(town.housing.clerk, lead, '2022-04-01')
  await act(town.housing.clerk, 'submit-reply', aReply(lead), '2022-04-01')
  await act(town.housing.head, 'sign-reply', { assignmentId: lead, version: 1 }, '2022-04-02')
  expect((await seen(town.housing.clerk, '2022-04-03')).filter((one) => one.startsWith('reply'))).toEqual([])
  expect((await seen(town.lead, '2022-04-03')).map((one) => one.split(' ')[0])).toEqual(['feedback'])
  expect(await seen(town.coSigner, '2022-04-03')).toEqual([])
  const rating = {
    suggestionId,
    attitude: 'SATISFIED',
    process: 'SATISFIED',
    result: 'DISSATISFIED',
    attitudeReason: '',
    resultReason: '停车位没有增加。',
  }
  await act(town.lead, 'rate-suggestion', rating, '2022-04-04')
  const shown = JSON.stringify(await see(town.housing.clerk, feedEntries, null, '2022-04-05'))
  expect(shown).not.toMatch(/DISSATISFIED|停车位没有增加/)
})
