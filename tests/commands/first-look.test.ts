import { beforeEach, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { delegationHome } from '@/lib/queries/delegation-home'
import { getLookSetting, getToLook } from '@/lib/queries/get-first-look'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToRegister } from '@/lib/queries/office-moves'
import { registrationDesk } from '@/lib/queries/registration-desk'
import { handIn } from '../support/a-draft'
import { lookedAt, setLook } from '../support/looking'
import { act, type Person, refusalOf, see } from '../support/people'
import { holdersOf } from '../support/returning'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const suggestionOf = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })
const lookOf = (suggestionId: string) => rows.firstLook.findUnique({ where: { suggestionId } })
const typesOf = async (suggestionId: string) =>
  (await rows.event.findMany({ where: { suggestionId }, orderBy: { sequence: 'asc' } })).map(({ type }) => type)
const passOn = (by: Person, suggestionId: string, more: object = {}, on = '2022-02-24') =>
  act(by, 'pass-on-suggestion', { suggestionId, remarks: [], opinion: '', ...more }, on)
const giveBack = (by: Person, suggestionId: string, on = '2022-02-24') =>
  act(by, 'give-back-suggestion', { suggestionId, remarks: ['SEVERAL_MATTERS'], reason: '公交和就医宜分成两件。' }, on)
const submitAgain = async (suggestionId: string, on: string) => {
  const { version } = await suggestionOf(suggestionId)
  return act(town.lead, 'submit-suggestion', { suggestionId, version }, on)
}

test('as delivered, what is handed in goes to the office at once', async () => {
  const suggestionId = await handIn(town.lead, day)
  expect(await suggestionOf(suggestionId)).toMatchObject({ status: 'SUBMITTED' })
  expect(await lookOf(suggestionId)).toBeNull()
})

test('while it is on, the delegation has it first; the day of handing in stays and the ball is with the delegation', async () => {
  const suggestionId = await lookedAt(town)
  const { status, submittedOn } = await suggestionOf(suggestionId)
  expect([status, submittedOn?.toISOString().slice(0, 10)]).toEqual(['DELEGATION_REVIEW', day])
  expect((await typesOf(suggestionId)).slice(-2)).toEqual(['suggestion.submitted', 'first-look.asked'])
  expect(await holdersOf(suggestionId)).toEqual([`DELEGATION first-look ${day}`])
  expect(await rows.deadline.count({ where: { suggestionId } })).toBe(0)
  const { waiting } = await see(town.officer, delegationHome, null, day)
  expect(waiting).toMatchObject([{ id: suggestionId, delegate: town.lead.name, untilOn: '2022-02-26' }])
  expect((await see(town.otherOfficer, delegationHome, null, day)).waiting).toEqual([])
})

test('the officers of the delegation are told, the office not before it is passed on', async () => {
  const suggestionId = await lookedAt(town)
  const toldOf = async (type: string) => {
    const { id: eventId } = await rows.event.findFirstOrThrow({ where: { suggestionId, type } })
    await deliverEvent({ congressId: town.congressId, eventId })
    const told = await rows.notice.findMany({ where: { eventId, channel: 'IN_APP' } })
    return told.map(({ personId }) => personId).sort()
  }
  expect(await toldOf('suggestion.submitted')).toEqual([])
  expect(await toldOf('first-look.asked')).toEqual([town.officer.personId])
  await passOn(town.officer, suggestionId)
  expect(await toldOf('first-look.passed-on')).toEqual([town.office.personId, town.lead.personId].sort())
})

test('passed on with an opinion, the office reads it when it registers, and its days begin', async () => {
  const suggestionId = await lookedAt(town, town.lead, '2022-03-23')
  await passOn(town.officer, suggestionId, { remarks: ['DUPLICATE'], opinion: '与另一件可以并案。' }, '2022-03-25')
  expect(await suggestionOf(suggestionId)).toMatchObject({ status: 'SUBMITTED' })
  const { look } = await see(town.office, getToRegister, suggestionId, '2022-03-25')
  expect(look).toMatchObject({
    outcome: 'PASSED_ON',
    by: town.officer.name,
    remarks: ['DUPLICATE'],
    opinion: '与另一件可以并案。',
    endedOn: '2022-03-25',
  })
  expect(await holdersOf(suggestionId)).toEqual([
    'DELEGATION first-look 2022-03-23',
    'REGISTRAR to-register 2022-03-25',
  ])
  const [line] = await rows.deadline.findMany({ where: { suggestionId } })
  expect(line?.startedOn.toISOString().slice(0, 10)).toBe('2022-03-25')
})

test('at the registration desk it stands only once it is passed on, with what was advised', async () => {
  const suggestionId = await lookedAt(town)
  const atDesk = async () =>
    (await see(town.office, registrationDesk, null, '2022-02-24')).rows.filter(({ id }) => id === suggestionId)
  expect(await atDesk()).toEqual([])
  await passOn(town.officer, suggestionId, { remarks: ['NO_ASK'], opinion: '请代表补充地点。' })
  expect(await atDesk()).toMatchObject([{ look: { remarks: ['NO_ASK'], opinion: '请代表补充地点。' } }])
})

test('given back, the delegate hands it in again as it was and goes past the delegation', async () => {
  const suggestionId = await lookedAt(town)
  await giveBack(town.officer, suggestionId)
  expect(await suggestionOf(suggestionId)).toMatchObject({ status: 'DRAFT', sentBackReason: '公交和就医宜分成两件。' })
  await setLook(town, true, '2022-02-24')
  await submitAgain(suggestionId, '2022-02-25')
  expect(await suggestionOf(suggestionId)).toMatchObject({ status: 'SUBMITTED' })
  const insisted = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'first-look.insisted' } })
  expect(insisted.data).toEqual({ how: 'UNCHANGED' })
  expect(await holdersOf(suggestionId)).toEqual([
    `DELEGATION first-look ${day}`,
    'DELEGATE sent-back 2022-02-24',
    'REGISTRAR to-register 2022-02-25',
  ])
  const view = await see(town.office, getSuggestion, suggestionId, '2022-02-25')
  expect(view.look).toMatchObject({ outcome: 'GIVEN_BACK', remarks: ['SEVERAL_MATTERS'] })
})

test('two officers at once: it is decided once', async () => {
  const suggestionId = await lookedAt(town)
  const answers = await Promise.all([
    refusalOf(passOn(town.officer, suggestionId)),
    refusalOf(giveBack(town.officer, suggestionId)),
  ])
  expect(answers.toSorted()).toEqual(['move-not-open', undefined])
  expect(await lookOf(suggestionId)).toMatchObject({ endedById: town.officer.personId })
})

test('nobody but its own officer decides about it, and a refusal leaves nothing behind', async () => {
  const suggestionId = await lookedAt(town)
  const before = await typesOf(suggestionId)
  for (const person of [town.otherOfficer, town.lead, town.office, town.leader, town.transport.head, town.security]) {
    expect(await refusalOf(passOn(person, suggestionId))).toBe('not-found')
    expect(await refusalOf(giveBack(person, suggestionId))).toBe('not-found')
    expect(await refusalOf(see(person, getToLook, suggestionId, day))).toBe('not-found')
  }
  expect((await typesOf(suggestionId)).filter((type) => type !== 'access.refused')).toEqual(before)
  expect(await lookOf(suggestionId)).toMatchObject({ outcome: null, endedAt: null })
})

test('a delegation for which nobody liaises, or whose officer cannot sign in, is passed by', async () => {
  await setLook(town, true, day)
  await rows.account.update({ where: { id: town.officer.accountId }, data: { disabledAt: new Date(day) } })
  expect(await suggestionOf(await handIn(town.lead, day))).toMatchObject({ status: 'SUBMITTED' })
  const { withoutOfficer } = await see(town.office, getLookSetting, null, day)
  expect(withoutOfficer).toEqual(['城区代表团'])
})

test('registered while the delegation looks, it is shown as gone on without a word', async () => {
  const suggestionId = await lookedAt(town)
  const lookNow = async () => (await see(town.office, getSuggestion, suggestionId, day)).look
  expect(await lookNow()).toMatchObject({ outcome: null, isPending: true })
  await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, day)
  expect(await lookNow()).toMatchObject({ outcome: null, isPending: false })
  expect(await refusalOf(passOn(town.officer, suggestionId))).toBe('move-not-open')
})

test('switched off, what the delegation has stays with it until its day', async () => {
  const suggestionId = await lookedAt(town)
  expect(await suggestionOf(suggestionId)).toMatchObject({ status: 'DELEGATION_REVIEW' })
  await passOn(town.officer, suggestionId)
  expect(await suggestionOf(suggestionId)).toMatchObject({ status: 'SUBMITTED' })
})

test('the setting is the office’s, within its bounds, with a reason that stays', async () => {
  for (const days of [0, 11, 2.5, '三']) expect(await refusalOf(setLook(town, true, day, days))).toBe('shape-refused')
  const setting = { isOn: true, days: 5, reason: '代表团提出试行一年。' }
  for (const person of [town.officer, town.lead, town.leader, town.security])
    expect(await refusalOf(act(person, 'change-first-look', setting, day))).toBe('not-found')
  await setLook(town, true, day, '5')
  const view = await see(town.office, getLookSetting, null, day)
  expect(view).toMatchObject({
    isOn: true,
    days: 5,
    history: [{ days: 5, by: town.office.name, reason: setting.reason }],
  })
})

test('the officer sees what other delegates of his delegation handed in that is like it', async () => {
  const title = '关于纬二路公交站点设置的建议'
  const earlier = await handIn(town.coSigner, day, { title })
  await handIn(town.stranger, day, { title })
  const suggestionId = await lookedAt(town)
  const { like } = await see(town.officer, getToLook, suggestionId, day)
  expect(like.map(({ id }) => id)).toEqual([earlier])
})
