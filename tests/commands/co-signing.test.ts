import { beforeAll, describe, expect, test } from 'vitest'
import { draft } from '../support/a-draft'
import { collecting, confirm, openedOn, signaturesOf, until } from '../support/co-signing'
import { act, refusalOf } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const stored = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })
const lastSecond = '2022-02-24T17:59:59+08:00'
const closing = '2022-02-24T18:00:00+08:00'

describe('collecting', () => {
  test('begins with a whole draft and a closing time, and tells those who are asked', async () => {
    const { suggestionId } = await collecting(town, [town.coSigner])
    expect(await stored(suggestionId)).toMatchObject({ status: 'CO_SIGNING', coSignClosesAt: new Date(closing) })
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 INVITED'])
    const invited = (await eventsOf(suggestionId)).find(({ type }) => type === 'co-signing.invited')
    expect(invited?.data).toMatchObject({ names: ['闫冰'], delegateIds: [town.coSigner.delegateId] })
  })

  test.each([
    ['an unfinished draft', { analysis: '' }, until, 'co-sign-draft-incomplete'],
    ['a time that has passed', {}, { closesOn: '2022-02-23', closesHour: '09:00' }, 'co-signing-closes-in-past'],
    ['a time beyond sixty days', {}, { closesOn: '2022-06-23', closesHour: '09:00' }, 'co-signing-too-long'],
  ])('does not begin with %s', async (_, changes, closes, code) => {
    const { suggestionId } = await draft(town.lead, openedOn, changes)
    const opening = act(town.lead, 'open-co-signing', { suggestionId, ...closes, delegateIds: [] }, openedOn)
    expect(await refusalOf(opening)).toBe(code)
    expect((await stored(suggestionId)).status).toBe('DRAFT')
    expect(await eventTypesOf(suggestionId)).toEqual(['suggestion.drafted'])
  })

  test('is the lead delegate’s to begin, move and stop', async () => {
    const { suggestionId } = await collecting(town, [town.coSigner])
    for (const person of [town.coSigner, town.stranger, town.office, town.transport.head]) {
      expect(await refusalOf(act(person, 'stop-co-signing', { suggestionId }, openedOn))).toBe('not-found')
      const moved = act(person, 'move-co-signing-close', { suggestionId, ...until }, openedOn)
      expect(await refusalOf(moved)).toBe('not-found')
    }
  })

  test('asks nobody twice, nor the lead himself, nor whose mandate has ended', async () => {
    const { suggestionId } = await collecting(town, [town.coSigner])
    const ask = (...delegateIds: string[]) =>
      refusalOf(act(town.lead, 'invite-co-signers', { suggestionId, delegateIds }, openedOn))
    expect(await ask(town.coSigner.delegateId)).toBe('co-signer-already-invited')
    expect(await ask(town.lead.delegateId)).toBe('co-sign-own')
    const { congressId, termId } = town
    const mandate = { congressId, termId, personId: town.stranger.personId, name: '前代表' }
    const days = { mandateFrom: new Date('2022-01-01'), mandateTo: new Date('2022-02-01') }
    const former = await rows.delegate.create({ data: { ...mandate, ...days } })
    expect(await ask(former.id)).toBe('delegate-not-in-office')
    expect(await ask((await foundTown('商河')).coSigner.delegateId)).toBe('not-found')
    expect(await ask(town.coSigner.delegateId, town.stranger.delegateId)).toBeUndefined()
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 INVITED', '赵国庆 INVITED'])
  })

  test('stopped is a draft again with its signatures; begun anew it goes on', async () => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    await confirm(town.coSigner, made)
    await act(town.lead, 'stop-co-signing', { suggestionId: made.suggestionId }, openedOn)
    expect((await stored(made.suggestionId)).status).toBe('DRAFT')
    expect(await refusalOf(confirm(town.stranger, made))).toBe('move-not-open')
    const again = { suggestionId: made.suggestionId, ...until, delegateIds: [] }
    await act(town.lead, 'open-co-signing', again, openedOn)
    await confirm(town.stranger, made)
    expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 CONFIRMED', '赵国庆 CONFIRMED'])
  })
})

describe('a signature', () => {
  test('is confirmed until the last second, and not at the closing time', async () => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    const both = await Promise.all([
      refusalOf(confirm(town.stranger, made, lastSecond)),
      refusalOf(confirm(town.coSigner, made, closing)),
    ])
    expect(both).toEqual([undefined, 'co-signing-closed'])
    await act(
      town.lead,
      'move-co-signing-close',
      { suggestionId: made.suggestionId, ...until, closesHour: '20:00' },
      closing,
    )
    expect(await confirm(town.coSigner, made, closing)).toMatchObject({ place: 2 })
  })

  test('of two at once has one place each, and twice at once it is given once', async () => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    const places = await Promise.all([confirm(town.coSigner, made), confirm(town.stranger, made)])
    expect(places.map(({ place }) => place).toSorted()).toEqual([1, 2])
    const other = await collecting(town, [town.coSigner])
    const twice = await Promise.all([1, 2].map(() => refusalOf(confirm(town.coSigner, other))))
    expect(twice.toSorted()).toEqual(['already-co-signed', undefined])
  })

  test('is of the version that was read', async () => {
    const made = await collecting(town, [town.coSigner])
    await draft(town.lead, openedOn, { ...made, situation: '又新建两处小区。' })
    expect(await refusalOf(confirm(town.coSigner, made))).toBe('co-sign-text-changed')
    expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 INVITED'])
    await confirm(town.coSigner, { ...made, version: 2 })
    expect(await rows.keptText.findMany({ where: { suggestionId: made.suggestionId } })).toMatchObject([
      { version: 2, situation: '又新建两处小区。' },
    ])
  })

  test('is nobody else’s to give', async () => {
    const made = await collecting(town, [town.coSigner])
    for (const person of [town.stranger, town.office as never, town.transport.head as never])
      expect(await refusalOf(confirm(person, made))).toBe('not-found')
    expect(await refusalOf(confirm(town.lead, made))).toBe('co-sign-own')
  })

  test('is declined with a reason, and whoever declined sees the draft no more', async () => {
    const made = await collecting(town, [town.coSigner])
    const no = { suggestionId: made.suggestionId, reason: '意见不同。' }
    await act(town.coSigner, 'decline-co-signature', no, openedOn)
    expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 DECLINED'])
    expect(await refusalOf(confirm(town.coSigner, made))).toBe('not-found')
    const again = { suggestionId: made.suggestionId, delegateIds: [town.coSigner.delegateId] }
    await act(town.lead, 'invite-co-signers', again, openedOn)
    expect(await confirm(town.coSigner, made)).toMatchObject({ place: 1 })
  })

  test('is taken back after the closing time, and not once it is handed in', async () => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    await confirm(town.coSigner, made)
    await confirm(town.stranger, made)
    const take = () => act(town.coSigner, 'take-back-co-signature', { suggestionId: made.suggestionId }, closing)
    await take()
    expect(await signaturesOf(made.suggestionId)).toEqual(['赵国庆 CONFIRMED', '闫冰 DECLINED'])
    await act(town.lead, 'submit-suggestion', made, closing)
    const late = act(town.stranger, 'take-back-co-signature', { suggestionId: made.suggestionId }, closing)
    expect(await refusalOf(late)).toBe('move-not-open')
  })
})
