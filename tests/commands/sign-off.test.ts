import { beforeAll, expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { governmentHome } from '@/lib/queries/supervision-home'
import { unitHome } from '@/lib/queries/unit-home'
import { act, type Person, refusalOf, see, type TestUnit } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { governmentChecks, letterSetting, type Sent, sectionHead, sentToSign, submitted } from '../support/sign-off'
import { foundTown, type Town } from '../support/town'

let town: Town
let section: Person

beforeAll(async () => {
  town = await foundTown()
  section = await sectionHead(town)
})

const setting = (sectionSigns: boolean) => letterSetting(town, { sectionSigns })
const government = (checks: boolean) => governmentChecks(town, checks)
const sent = (unit: TestUnit = town.housing) => sentToSign(town, unit)
const submit = (assignmentId: string, version: number) => submitted(town.housing, assignmentId, version)

const pass = (by: Person, { assignmentId, version }: Sent, on = '2022-04-08') =>
  refusalOf(act(by, 'pass-reply', { assignmentId, version }, on))
const sign = (by: Person, { assignmentId, version }: Sent, on = '2022-04-08') =>
  refusalOf(act(by, 'sign-reply', { assignmentId, version }, on))
const sendBack = (by: Person, { assignmentId, version }: Sent) =>
  refusalOf(act(by, 'return-reply', { assignmentId, version, reason: '第二项没有写明期限。' }, '2022-04-09'))

test('section, head, government office: each once and in this order, and only the last step sends it out', async () => {
  await setting(true)
  await government(true)
  const one = await sent()
  expect(await sign(town.housing.head, one)).toBe('section-not-passed')
  for (const by of [town.housing.clerk, town.transport.head, town.office, town.lead])
    expect(await pass(by, one)).toBe('not-found')
  expect(await pass(town.government, one)).toBe('not-found')
  expect(await pass(section, one)).toBeUndefined()
  expect(await pass(section, one)).toBe('already-passed')

  expect(await sign(section, one)).toBe('not-found')
  expect(await sign(town.housing.head, one, '2022-04-08')).toBeUndefined()
  expect(await sign(town.housing.head, one)).toBe('already-passed')
  expect((await rows.assignment.findUniqueOrThrow({ where: { id: one.assignmentId } })).status).toBe(
    'REPLY_UNDER_REVIEW',
  )
  expect(await rows.replyDelivery.count({ where: { replyId: one.replyId } })).toBe(0)

  expect(await pass(town.government, one, '2022-04-12')).toBeUndefined()
  const reply = await rows.reply.findUniqueOrThrow({ where: { id: one.replyId }, include: { deliveries: true } })
  expect([reply.signedOn, reply.signerName, reply.deliveries.length]).toEqual([
    new Date('2022-04-12'),
    town.housing.head.name,
    1,
  ])
  expect(JSON.parse(reply.deliveries[0]?.content ?? '').date).toBe('2022年4月8日')
  expect((await rows.assignment.findUniqueOrThrow({ where: { id: one.assignmentId } })).status).toBe('REPLIED')
  const types = (await eventTypesOf(one.suggestionId)).filter((type) => type.startsWith('reply.'))
  expect(types).toEqual([
    'reply.submitted',
    'reply.section-passed',
    'reply.head-passed',
    'reply.government-passed',
    'reply.signed',
  ])
})

test.each(['section', 'government'] as const)(
  'the %s passes nothing once the delegate says that nobody came',
  async (who) => {
    await setting(true)
    await government(true)
    const one = await sent()
    if (who === 'government') {
      await pass(section, one)
      await sign(town.housing.head, one)
    }
    const { id: contactId } = await rows.contact.findFirstOrThrow({ where: { assignmentId: one.assignmentId } })
    const said = { contactId, version: 1, faults: ['NOT_MET'], words: '没有人来过。' }
    await act(town.lead, 'dispute-contact', said, '2022-04-08')
    const passesOf = () => rows.replyPass.count({ where: { replyId: one.replyId } })
    const before = await passesOf()
    expect(await pass(who === 'section' ? section : town.government, one)).toBe('delegate-not-heard')
    expect(await passesOf()).toBe(before)
    expect(await rows.replyDelivery.count({ where: { replyId: one.replyId } })).toBe(0)
  },
)

test.each(['section', 'head', 'government'] as const)(
  'sent back by the %s it begins anew with the mended text',
  async (who) => {
    await setting(true)
    await government(true)
    const one = await sent()
    if (who !== 'section') await pass(section, one)
    if (who === 'government') await sign(town.housing.head, one)
    const by = { section, head: town.housing.head, government: town.government }[who]
    expect(await sendBack(town.transport.head, one)).toBe('not-found')
    expect(await sendBack(by, one)).toBeUndefined()
    expect(await sendBack(by, one)).toBe('move-not-open')

    const mended = { ...one, ...(await submit(one.assignmentId, one.version)) }
    expect(await sign(town.housing.head, mended)).toBe('section-not-passed')
    expect(await pass(section, one)).toBe('stale-version')
    expect(await pass(section, mended, '2022-04-11')).toBeUndefined()
  },
)

test('the head speaks for a section without an account', async () => {
  await setting(true)
  await government(false)
  const one = await sent()
  expect(await pass(town.housing.head, one)).toBeUndefined()
  expect(await sign(town.housing.head, one)).toBeUndefined()
  expect(
    (await rows.replyPass.findMany({ where: { replyId: one.replyId }, orderBy: { step: 'asc' } })).map(
      ({ step, role }) => [step, role],
    ),
  ).toEqual([
    ['HEAD', 'UNIT_HEAD'],
    ['SECTION', 'UNIT_HEAD'],
  ])
})

test('a court is not under the government: its president’s signature sends it out', async () => {
  await government(true)
  const one = await sent(town.court)
  expect(await sign(town.court.head, one)).toBeUndefined()
  expect(await rows.replyDelivery.count({ where: { replyId: one.replyId } })).toBe(1)
})

test('what lies with the government office stays there, also where the check is switched off meanwhile', async () => {
  await setting(false)
  await government(true)
  const one = await sent()
  expect(await sign(town.housing.head, one)).toBeUndefined()
  await government(false)
  expect(await pass(town.government, one, '2022-04-11')).toBeUndefined()
  expect(await rows.replyDelivery.count({ where: { replyId: one.replyId } })).toBe(1)
})

test('two who pass at once are one', async () => {
  await setting(true)
  await government(false)
  const one = await sent()
  const both = await Promise.all([pass(section, one), pass(town.housing.head, one)])
  expect(both.toSorted()).toEqual(['already-passed', undefined])
})

test('each finds on his home what waits for him, and the page says how far it is', async () => {
  await setting(true)
  await government(true)
  const one = await sent()
  const toSign = async (by: Person) =>
    (await see(by, unitHome, null, '2022-04-08')).queues.toSign.first.some(({ id }) => id === one.assignmentId)
  expect([await toSign(section), await toSign(town.housing.clerk)]).toEqual([true, false])
  await pass(section, one)
  expect([await toSign(section), await toSign(town.housing.head)]).toEqual([false, true])
  await sign(town.housing.head, one)
  expect(await toSign(town.housing.head)).toBe(false)
  const { toCheck } = await see(town.government, governmentHome, null, '2022-04-08')
  expect(toCheck.map(({ id }) => id)).toContain(one.assignmentId)
  const { signOff } = await see(town.government, getReplyToSign, one.assignmentId, '2022-04-08')
  expect(signOff).toMatchObject({ now: 'GOVERNMENT', mayPass: true, maySendBack: true })
  expect(signOff.steps.map(({ step, pass: passed }) => [step, passed?.by ?? null])).toEqual([
    ['SECTION', section.name],
    ['HEAD', town.housing.head.name],
    ['GOVERNMENT', null],
  ])
})

test('who signs reads before the signature what is frozen by it', async () => {
  await setting(false)
  await government(true)
  const one = await sent()
  const shown = async (by: Person, day: string) => (await see(by, getReplyToSign, one.assignmentId, day)).letter
  const toSign = await shown(town.housing.head, '2022-04-08')
  await sign(town.housing.head, one, '2022-04-08')
  const toCheck = await shown(town.government, '2022-04-12')
  expect(await pass(town.government, one, '2022-04-12')).toBeUndefined()
  const { content } = await rows.replyDelivery.findFirstOrThrow({ where: { replyId: one.replyId } })
  const { code, ...frozen } = JSON.parse(content ?? '')
  expect(code).toHaveLength(16)
  expect([toSign?.letter, toSign?.isFrozen]).toEqual([{ ...frozen, code: '' }, false])
  expect(toCheck?.letter).toEqual({ ...frozen, code: '' })
  const { letter } = await see(town.housing.clerk, getReplyDraft, one.assignmentId, '2022-04-13')
  expect(letter).toMatchObject({ letter: { code, ...frozen }, isFrozen: true })
})
