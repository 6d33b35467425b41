import { beforeAll, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getPublicity } from '@/lib/queries/get-publicity'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listRegistry } from '@/lib/queries/list-registry'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { handIn } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-02-24'
const later = '2022-03-10'
const reason = '附件列有村民的身份证号码，不宜公开。'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const waiting = (more: object = {}) => handIn(town.lead, '2022-02-23', more)
const register = (suggestionId: string, more: object = {}, by: Person = town.office, day = on) =>
  act(by, 'register-suggestion', { suggestionId, categoryId: town.categories[0], ...more }, day)
const registered = async (more: object = {}) => {
  const id = await waiting(more)
  await register(id)
  return id
}
const decide = (suggestionId: string, more: object = {}, by: Person = town.office) =>
  act(by, 'decide-publicity', { suggestionId, publicity: 'NONE', ground: 'PRIVACY', reason, ...more }, later)
const decisionsOf = (suggestionId: string) =>
  rows.publicityDecision.findMany({ where: { suggestionId }, orderBy: { decidedAt: 'asc' } })
const keptOf = async (id: string) => (await rows.suggestion.findUniqueOrThrow({ where: { id } })).publicity

describe('with the number', () => {
  test('nothing more is pressed: the wish is decided, and nobody is told of it apart', async () => {
    const id = await registered({ publicityWish: 'TITLE_ONLY' })
    expect(await keptOf(id)).toBeNull()
    expect(await decisionsOf(id)).toMatchObject([
      { wish: 'TITLE_ONLY', publicity: 'TITLE_ONLY', ground: 'AS_WISHED', decidedById: town.office.personId },
    ])
    expect(await eventTypesOf(id)).not.toContain('suggestion.publicity-decided')
  })

  test('a whole list follows each wish', async () => {
    const ids = [await waiting({ publicityWish: 'NONE' }), await waiting()]
    const suggestions = ids.map((suggestionId) => ({ suggestionId, categoryId: town.categories[0] }))
    await act(town.office, 'register-suggestions', { suggestions }, on)
    const decided = await Promise.all(ids.map(decisionsOf))
    expect(decided.flat()).toMatchObject([{ publicity: 'NONE', ground: 'AS_WISHED' }, { publicity: 'FULL' }])
  })

  test('the office may decide otherwise at once, with ground and reason', async () => {
    const id = await waiting()
    await register(id, { publicity: 'TITLE_ONLY', ground: 'TRADE_SECRET', reason })
    expect(await keptOf(id)).toBe('TITLE_ONLY')
    expect((await eventsOf(id)).slice(-2)).toMatchObject([
      { type: 'suggestion.registered' },
      {
        type: 'suggestion.publicity-decided',
        data: { publicity: 'TITLE_ONLY', publicityGround: 'TRADE_SECRET', reason },
      },
    ])
  })

  test.each([
    [{ publicity: 'NONE', reason }, 'publicity-basis-missing'],
    [{ publicity: 'NONE', ground: 'PRIVACY' }, 'publicity-basis-missing'],
    [{ publicity: 'NONE', ground: 'MUST_BE_PUBLIC', reason }, 'publicity-ground-unfit'],
    [{ publicity: 'SECRET', ground: 'PRIVACY', reason }, 'shape-refused'],
    [{ publicity: 'NONE', ground: 'AS_WISHED', reason }, 'shape-refused'],
  ])('%j leaves it without number and without decision', async (more, code) => {
    const id = await waiting()
    expect(await refusalOf(register(id, more))).toBe(code)
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'SUBMITTED',
      number: null,
    })
    expect(await decisionsOf(id)).toEqual([])
    expect(await eventTypesOf(id)).not.toContain('suggestion.registered')
  })

  test('handed in again, what the office decided otherwise stands; what followed the wish follows the new one', async () => {
    for (const [departs, expected] of [
      [true, 'NONE'],
      [false, 'TITLE_ONLY'],
    ] as const) {
      const id = await registered()
      if (departs) await decide(id)
      await act(town.office, 'send-back-suggestion', { suggestionId: id, reason: '请补充具体地点。' }, later)
      await rows.suggestion.update({
        where: { id },
        data: { status: 'SUBMITTED', submittedAt: new Date('2022-03-12'), publicityWish: 'TITLE_ONLY' },
      })
      await register(id, {}, town.office, '2022-03-14')
      expect((await see(town.office, getPublicity, id, '2022-03-14')).decided ?? 'TITLE_ONLY').toBe(expected)
    }
  })
})

describe('after registration', () => {
  test('the office changes it; history, page, registry and the delegate know', async () => {
    const id = await registered({ title: '关于垛石镇改造危桥的建议' })
    await decide(id)
    await decide(id, { publicity: 'FULL', ground: undefined, reason: '附件已经换成去掉号码的版本。' })
    await decide(id, { publicity: 'TITLE_ONLY', ground: 'PROCESS', reason: '规划仍在征求意见，尚未定稿。' })
    const { decisions, wish, decided } = await see(town.office, getPublicity, id, later)
    expect([wish, decided]).toEqual(['FULL', 'TITLE_ONLY'])
    expect(decisions.map(({ publicity, ground }) => `${publicity} ${ground}`).toSorted()).toEqual([
      'FULL AS_WISHED',
      'FULL AS_WISHED',
      'NONE PRIVACY',
      'TITLE_ONLY PROCESS',
    ])
    expect(await see(town.lead, getSuggestion, id, later)).toMatchObject({
      publicityWish: 'FULL',
      publicityDecided: 'TITLE_ONLY',
      publicityDecision: { ground: 'PROCESS' },
      decidesPublicity: false,
    })
    const found = await see(
      town.office,
      listRegistry,
      registryFilterSchema.parse({ publicity: 'TITLE_ONLY', text: '垛石镇' }),
      later,
    )
    expect(found.rows.map((row) => row.id)).toEqual([id])
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ type: 'suggestion.publicity-decided', actorRole: 'DELEGATE_OFFICE' })
    await deliverEvent({ congressId: town.congressId, eventId: event?.id as string })
    const told = await rows.notice.findMany({ where: { eventId: event?.id as string } })
    expect(told.map(({ personId }) => personId)).toEqual([town.lead.personId])
  })

  test.each([
    ['what stands already', { publicity: 'FULL', ground: undefined }, 'publicity-unchanged'],
    ['no ground', { ground: undefined }, 'publicity-basis-missing'],
    ['a ground that does not carry it', { ground: 'MUST_BE_PUBLIC' }, 'publicity-ground-unfit'],
    ['no reason', { reason: '略' }, 'shape-refused'],
  ])('%s is refused and leaves nothing', async (_, more, code) => {
    const id = await registered()
    expect(await refusalOf(decide(id, more))).toBe(code)
    expect(await decisionsOf(id)).toHaveLength(1)
    expect(await eventTypesOf(id)).not.toContain('suggestion.publicity-decided')
  })

  test('nobody else decides it, and nothing before it is registered', async () => {
    const id = await registered()
    for (const person of [town.lead, town.leader, town.government, town.officer, town.housing.head, town.system])
      expect(await refusalOf(decide(id, {}, person))).toBe('not-found')
    expect(await refusalOf(decide(await waiting()))).toBe('not-found')
  })

  test('two who decide the same at once: one decision', async () => {
    const id = await registered()
    const answers = await Promise.all([refusalOf(decide(id)), refusalOf(decide(id))])
    expect(answers.toSorted()).toEqual(['publicity-unchanged', undefined])
    expect(await decisionsOf(id)).toHaveLength(2)
  })

  test('the parts of what is split are as public as it was, for the same reasons', async () => {
    const id = await registered()
    await decide(id)
    const titles = ['关于增设公交站的建议', '关于加密班次的建议']
    const input = { suggestionId: id, titles, partOfAsk: [1, 2], reason: '两件事由不同单位承办。' }
    await act(town.office, 'split-suggestion', input, later)
    const split = await rows.suggestionPart.findMany({ where: { split: { originalId: id } } })
    for (const { partId } of split) {
      expect(await keptOf(partId)).toBe('NONE')
      expect((await see(town.office, getPublicity, partId, later)).decisions).toMatchObject([
        { ground: 'PRIVACY', reason },
        { ground: 'AS_WISHED' },
      ])
    }
    expect(split).toHaveLength(2)
  })
})

test('a decision once taken is not rewritten by the application', async () => {
  const id = await registered()
  const rewriting = transactFor(town.congressId, (tx) =>
    open(tx).publicityDecision.updateMany({ where: { suggestionId: id }, data: { reason: '改写' } }),
  )
  await expect(rewriting).rejects.toThrow(/permission denied/)
})
