import { beforeAll, expect, test } from 'vitest'
import { publicDelegate, publicDelegates } from '@/lib/queries/public-delegates'
import { transactOutside } from '@/lib/store/transact'
import { act, at, refusalOf } from '../support/people'
import { aMeetingOver, aTraining } from '../support/performing'
import { lookedOver, readBySigners, signedReply } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const phone = '13805316677'
let town: Town
let suggestionId: string
let training: string

const seen = (id: string, now: string) => transactOutside('web', (tx) => publicDelegate(tx, at(now), id))
const list = (now: string) => transactOutside('web', (tx) => publicDelegates(tx, at(now), {}))
const publish = (now: string, more: object = {}) =>
  act(town.office, 'publish-performance', { year: 2022, ...more }, now)

beforeAll(async () => {
  town = await foundTown()
  await rows.person.update({ where: { id: town.lead.personId }, data: { phone } })
  const signed = await signedReply(town)
  suggestionId = signed.suggestionId
  await readBySigners(town, signed)
  await lookedOver(town, signed)
  await act(town.office, 'publish', { suggestionId }, '2022-04-11')
  training = await aTraining(town, { [town.lead.delegateId]: 'PRESENT', [town.coSigner.delegateId]: 'LEAVE' })
  await aMeetingOver(town, town.lead.delegateId, {
    presence: 'ABSENT',
    answer: 'LEAVE',
    leaveGround: 'ILLNESS',
    leaveReason: '住院治疗',
  })
  await signedReply(town)
  const kept = [(await signedReply(town)).suggestionId, (await signedReply(town)).suggestionId] as const
  await rows.suggestion.updateMany({ where: { id: { in: [...kept] } }, data: { secrecyWish: true } })
  const called = (ordinal: number, suggestionIds: string[]) =>
    aMeetingOver(town, town.coSigner.delegateId, { presence: 'PRESENT' }, { ordinal, suggestionIds })
  // Neither had he to come to what he was not called to, or not any more, nor to what is still to come.
  for (const [ordinal, guest] of [
    [94, { invitedAt: null }],
    [95, { takenOutAt: new Date('2022-05-12') }],
  ] as const)
    await aMeetingOver(town, town.lead.delegateId, guest, { ordinal })
  await aMeetingOver(town, town.lead.delegateId, {}, { ordinal: 96, state: 'PLANNED' })
  await aTraining(town, { [town.lead.delegateId]: 'PRESENT' }, { state: 'PLANNED' })
  await called(92, [kept[0]])
  await called(93, [kept[1], suggestionId])
})

test('nothing is public before the delegates have looked it over and everybody has his answer', async () => {
  expect(await refusalOf(publish('2022-12-28'))).toBe('performance-not-announced')
  await act(town.office, 'announce-performance', { year: 2022, workingDays: 5 }, '2022-12-28')
  expect(await refusalOf(publish('2023-01-05'))).toBe('performance-look-first')
  const object = { occasionId: training, claimed: 'PRESENT', reason: '当天在场，有照片。' }
  const { objectionId } = await act<{ objectionId: string }>(
    town.coSigner,
    'object-to-attendance',
    object,
    '2023-01-03',
  )
  expect(await refusalOf(publish('2023-01-06'))).toBe('performance-objections-open')
  await act(
    town.office,
    'answer-attendance',
    { objectionId, outcome: 'CORRECTED', answer: '已核对照片。' },
    '2023-01-06',
  )
  for (const by of [town.lead, town.officer, town.leader, town.transport.head])
    expect(await refusalOf(act(by, 'publish-performance', { year: 2022 }, '2023-01-06'))).toBe('not-found')
  expect(await seen(town.lead.delegateId, '2023-01-06')).toBeNull()
  await publish('2023-01-06', { on: '2023-01-10', hour: '09:00' })
  expect(await seen(town.lead.delegateId, '2023-01-10T08:59:59+08:00')).toBeNull()
})

test('from its moment on anybody reads sums and public titles, and nothing private', async () => {
  const [year] = (await seen(town.lead.delegateId, '2023-01-10T09:00:00+08:00')) ?? []
  expect(year).toMatchObject({ led: 2, titles: [{ id: suggestionId }], page: { name: town.lead.name, year: 2022 } })
  expect(year?.page.attendance).toEqual([
    { kind: 'REPLY_MEETING', asked: 1, present: 0, leave: 1 },
    { kind: 'TRAINING', asked: 1, present: 1, leave: 0 },
  ])
  expect(JSON.stringify(year)).not.toMatch(new RegExp(`${phone}|住院|${town.lead.personId}|cardNumber|led":\\[`))
  const corrected = (await seen(town.coSigner.delegateId, '2023-01-11'))?.[0]?.page.attendance
  // Of two reply meetings he came to one for nothing but a suggestion whose signers are kept.
  expect(corrected).toEqual([
    { kind: 'REPLY_MEETING', asked: 1, present: 1, leave: 0 },
    { kind: 'TRAINING', asked: 1, present: 1, leave: 0 },
  ])
})

test('the list stands in the order of the register and has no numbers', async () => {
  const { delegations, chosen } = await list('2023-01-11')
  expect(chosen?.year).toBe(2022)
  const north = [town.lead, town.coSigner].map(({ name }) => name).sort()
  expect(delegations.map(({ delegates }) => delegates.map(({ name }) => name))).toEqual([north, [town.stranger.name]])
  expect(JSON.stringify(delegations)).not.toMatch(/count|led|present/)
})

test('an identity that is kept later is counted and named no longer', async () => {
  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecyWish: true } })
  const [year] = (await seen(town.lead.delegateId, '2023-01-12')) ?? []
  expect(year).toMatchObject({ led: 1, titles: [] })
  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecyWish: false } })
})

test('a year that was withdrawn is gone at once, and goes out again only after another look', async () => {
  await act(town.office, 'withdraw-performance', { year: 2022, reason: '一项考勤有误。' }, '2023-01-12')
  expect(await seen(town.lead.delegateId, '2023-01-12')).toBeNull()
  expect((await list('2023-01-12')).chosen).toBeNull()
  expect(await refusalOf(publish('2023-01-13'))).toBe('performance-not-announced')
  await act(town.office, 'announce-performance', { year: 2022, workingDays: 3 }, '2023-01-13')
  const versions = await rows.performancePublication.findMany({ where: { congressId: town.congressId } })
  expect(versions.map(({ version }) => version).sort()).toEqual([1, 2])
  const types = await rows.event.findMany({
    where: { congressId: town.congressId, type: { startsWith: 'performance.' } },
  })
  expect(types.map(({ type }) => type)).toEqual([
    'performance.announced',
    'performance.published',
    'performance.withdrawn',
    'performance.announced',
  ])
})
