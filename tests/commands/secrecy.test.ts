import { beforeAll, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getDraft } from '@/lib/queries/get-draft'
import { getSecrecy } from '@/lib/queries/get-secrecy'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { handIn, wholeDraft } from '../support/a-draft'
import { collecting } from '../support/co-signing'
import { keptInHand, knownTown, later, namesIn, phone, whyKept } from '../support/kept-secret'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventsOf, eventTypesOf, rows, wordsFoundOf } from '../support/rows'
import type { Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await knownTown()
})

const ask = (suggestionId: string, by: Person = town.lead) =>
  act(by, 'ask-secrecy', { suggestionId, reason: whyKept }, later)
const decide = (suggestionId: string, decision: 'KEEP' | 'SHOW', more: object = {}, by: Person = town.office) =>
  act(by, 'decide-secrecy', { suggestionId, decision, reason: whyKept, ...more }, later)
const keptOf = async (id: string) => {
  const { secrecyWish: wish, secrecy } = await rows.suggestion.findUniqueOrThrow({ where: { id } })
  return { wish, secrecy, found: (await wordsFoundOf(id)).includes('王立新') }
}
const decisionsOf = (suggestionId: string) =>
  rows.secrecyDecision.findMany({ where: { suggestionId }, orderBy: { decidedAt: 'asc' } })

describe('asked for on the form', () => {
  test('it is kept from the handing in, and decided with the number', async () => {
    const id = await handIn(town.lead, '2022-02-23', { secrecyWish: true, secrecyReason: whyKept })
    expect(await keptOf(id)).toEqual({ wish: true, secrecy: null, found: false })
    await act(
      town.office,
      'register-suggestions',
      {
        suggestions: [{ suggestionId: id, categoryId: town.categories[0] }],
      },
      '2022-02-24',
    )
    expect(await keptOf(id)).toEqual({ wish: true, secrecy: true, found: false })
    expect(await decisionsOf(id)).toMatchObject([{ secret: true, ground: 'ASKED', decidedById: town.office.personId }])
  })

  test('whoever does not ask is read by name, and nothing is decided', async () => {
    const { id } = await keptInHand(town, {})
    expect(await keptOf(id)).toEqual({ wish: false, secrecy: null, found: true })
    expect(await decisionsOf(id)).toEqual([])
    expect((await see(town.housing.head, getSuggestion, id, later)).lead.name).toBe('王立新')
  })

  test('the draft keeps wish and reason, and knows by what its delegate would be known', async () => {
    const { suggestionId } = await collecting(town, [], { ...wholeDraft, secrecyWish: true, secrecyReason: whyKept })
    const { draft, ownNames } = await see(town.lead, getDraft, suggestionId, '2022-02-23')
    expect(draft).toMatchObject({ secrecyWish: true, secrecyReason: whyKept })
    expect(ownNames).toEqual(['王立新', phone])
  })
})

describe('later', () => {
  test('the delegate asks on its page: kept at once, and the office is told', async () => {
    const { id } = await keptInHand(town, {})
    await ask(id)
    expect(await keptOf(id)).toEqual({ wish: true, secrecy: null, found: false })
    expect(namesIn(await see(town.housing.head, getSuggestion, id, later))).toEqual([])
    expect((await see(town.office, getSuggestion, id, later)).identity.reason).toBe(whyKept)
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ type: 'secrecy.asked', actorRole: 'DELEGATE', data: { reason: whyKept } })
    await deliverEvent({ congressId: town.congressId, eventId: event?.id as string })
    const told = await rows.notice.findMany({ where: { eventId: event?.id as string } })
    expect([...new Set(told.map(({ personId }) => personId))]).toEqual([town.office.personId])
    expect(await refusalOf(ask(id))).toBe('secrecy-unchanged')
  })

  test('taken back before a decision the name is there again; after one it stays with the office', async () => {
    const { id } = await keptInHand(town, {})
    const takeBack = () => act(town.lead, 'take-back-secrecy', { suggestionId: id }, later)
    await ask(id)
    await takeBack()
    expect(await keptOf(id)).toEqual({ wish: false, secrecy: null, found: true })
    await ask(id)
    await decide(id, 'KEEP', { ground: 'ASKED' })
    await takeBack()
    expect(await keptOf(id)).toEqual({ wish: false, secrecy: true, found: false })
    expect(await refusalOf(takeBack())).toBe('secrecy-unchanged')
  })

  test('the office keeps it of its own motion, lifts it, and keeps it again when asked anew', async () => {
    const { id } = await keptInHand(town, {})
    await decide(id, 'KEEP', { ground: 'REPRISAL' })
    expect(await keptOf(id)).toEqual({ wish: false, secrecy: true, found: false })
    await decide(id, 'SHOW')
    expect(await keptOf(id)).toEqual({ wish: false, secrecy: false, found: true })
    await ask(id)
    expect(await keptOf(id)).toEqual({ wish: true, secrecy: null, found: false })
    const { decisions, isSecret } = await see(town.office, getSecrecy, id, later)
    expect(isSecret).toBe(true)
    expect(decisions.map(({ secret, ground }) => `${secret} ${ground}`).toSorted()).toEqual([
      'false null',
      'true REPRISAL',
    ])
    expect((await eventTypesOf(id)).slice(-3)).toEqual(['secrecy.decided', 'secrecy.lifted', 'secrecy.asked'])
    const lifted = (await eventsOf(id)).find(({ type }) => type === 'secrecy.lifted')
    await deliverEvent({ congressId: town.congressId, eventId: lifted?.id as string })
    const told = await rows.notice.findMany({ where: { eventId: lifted?.id as string } })
    const signers = [town.lead.personId, town.coSigner.personId]
    expect([...new Set(told.map(({ personId }) => personId))].toSorted()).toEqual(signers.toSorted())
  })

  test.each([
    ['no ground', 'KEEP', {}, 'secrecy-ground-missing'],
    ['nothing to show', 'SHOW', {}, 'secrecy-unchanged'],
    ['no reason', 'KEEP', { ground: 'REPRISAL', reason: '略' }, 'shape-refused'],
    ['another ground', 'KEEP', { ground: 'PRIVACY' }, 'shape-refused'],
  ] as const)('%s is refused and leaves nothing', async (_, decision, more, code) => {
    const { id } = await keptInHand(town, {})
    expect(await refusalOf(decide(id, decision, more))).toBe(code)
    expect([await keptOf(id), await decisionsOf(id)]).toEqual([{ wish: false, secrecy: null, found: true }, []])
    expect((await eventTypesOf(id)).filter((type) => type.startsWith('secrecy'))).toEqual([])
  })

  test('nobody else asks or decides, and nobody does for what is still written', async () => {
    const { id } = await keptInHand(town, {})
    for (const person of [town.coSigner, town.office, town.leader, town.government, town.housing.head, town.officer])
      expect(await refusalOf(ask(id, person))).toBe('not-found')
    for (const person of [town.lead, town.leader, town.government, town.housing.head, town.officer])
      expect(await refusalOf(decide(id, 'KEEP', { ground: 'REPRISAL' }, person))).toBe('not-found')
    const { suggestionId } = await collecting(town, [], wholeDraft)
    expect(await refusalOf(ask(suggestionId))).toBe('not-found')
    await rows.suggestion.update({ where: { id }, data: { archivedOn: new Date(later), status: 'ARCHIVED' } })
    expect(await refusalOf(ask(id))).toBe('not-found')
  })

  test('an original and its parts are kept and shown together', async () => {
    const id = await handIn(town.lead, '2022-02-23', { secrecyWish: true })
    await act(town.office, 'register-suggestion', { suggestionId: id, categoryId: town.categories[0] }, '2022-02-24')
    const titles = ['关于增设公交站的建议', '关于加密班次的建议']
    const input = { suggestionId: id, titles, partOfAsk: [1, 2], reason: '两件事由不同单位承办。' }
    await act(town.office, 'split-suggestion', input, later)
    const parts = await rows.suggestionPart.findMany({ where: { split: { originalId: id } } })
    const [first, second] = parts.map(({ partId }) => partId) as [string, string]
    expect(await keptOf(first)).toEqual({ wish: true, secrecy: true, found: false })
    expect(await decisionsOf(first)).toMatchObject([{ ground: 'ASKED' }])
    await decide(first, 'SHOW')
    for (const one of [id, first, second]) expect(await keptOf(one)).toMatchObject({ secrecy: false, found: true })
    expect(await decisionsOf(second)).toHaveLength(2)
  })
})

test('sent back, written again without the name, and handed in: the search text goes with the wish', async () => {
  const id = await handIn(town.lead, '2022-02-23')
  expect((await keptOf(id)).found).toBe(true)
  await act(town.office, 'send-back-suggestion', { suggestionId: id, reason: '请补充具体地点。' }, '2022-02-24')
  const { version } = await rows.suggestion.findUniqueOrThrow({ where: { id } })
  const saved = await act<{ version: number }>(
    town.lead,
    'save-draft',
    { ...wholeDraft, suggestionId: id, version, secrecyWish: true },
    '2022-02-24',
  )
  await act(town.lead, 'submit-suggestion', { suggestionId: id, version: saved.version }, '2022-02-24')
  expect(await keptOf(id)).toEqual({ wish: true, secrecy: null, found: false })
})

test('a decision once taken is not rewritten by the application', async () => {
  const { id } = await keptInHand(town)
  const rewriting = transactFor(town.congressId, (tx) =>
    open(tx).secrecyDecision.updateMany({ where: { suggestionId: id }, data: { reason: '改写' } }),
  )
  await expect(rewriting).rejects.toThrow(/permission denied/)
})
