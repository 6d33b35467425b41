import { beforeAll, describe, expect, test } from 'vitest'
import { act, type Person, refusalOf } from '../support/people'
import { readyReply, type Signed, seenByAnybody } from '../support/publishing'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
const reason = '内容涉及尚未结案的处罚当事人。'
let town: Town
let neighbour: Town

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
})

const publish = (input: object, day: string | Date = on, by: Person = town.office) => act(by, 'publish', input, day)
const both = async ({ suggestionId, replyId }: Signed, more: object = {}, day = on) => {
  await publish({ suggestionId, ...more }, day)
  await publish({ suggestionId, replyId, ...more }, day)
}
const dueOf = (suggestionId: string) => rows.deadline.findFirst({ where: { suggestionId, purpose: 'publication' } })
const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null

describe('in summary, or not at all', () => {
  const decide = (replyId: string, more: object = {}, by: Person = town.office) =>
    act(by, 'decide-reply-publicity', { replyId, publicity: 'NONE', ground: 'PRIVACY', reason, ...more }, on)

  test('what its unit would keep back is decided first, with ground and reason, and both are kept', async () => {
    const signed = await readyReply(town, { publicity: 'SUMMARY', publicityReason: '涉及住户情况。' })
    await publish({ suggestionId: signed.suggestionId })
    expect(await refusalOf(publish(signed))).toBe('publication-undecided')
    await decide(signed.replyId, { publicity: 'SUMMARY' })
    await publish(signed)
    expect((await seenByAnybody(signed.suggestionId, on))?.replies[0]?.reply).toMatchObject({
      extent: 'SUMMARY',
      summary: '今年九月底前由住房局划好夜间共享车位。',
      text: '',
    })
    expect(await rows.replyPublicityDecision.findMany({ where: { replyId: signed.replyId } })).toMatchObject([
      { proposed: 'SUMMARY', publicity: 'SUMMARY', ground: 'PRIVACY', reason, decidedById: town.office.personId },
    ])
  })

  test('decided not to be public it is awaited no longer and cannot be published', async () => {
    const signed = await readyReply(town)
    await publish({ suggestionId: signed.suggestionId })
    await decide(signed.replyId)
    expect(day((await dueOf(signed.suggestionId))?.voidOn)).toBe(on)
    expect(await refusalOf(publish(signed))).toBe('publication-withheld')
  })

  test('decided after it was out, nobody reads it from that moment on', async () => {
    const signed = await readyReply(town)
    await both(signed)
    await decide(signed.replyId)
    expect((await seenByAnybody(signed.suggestionId, on))?.replies).toEqual([])
    const private_ = { suggestionId: signed.suggestionId, publicity: 'NONE', ground: 'PRIVACY', reason }
    await act(town.office, 'decide-publicity', private_, on)
    expect(await seenByAnybody(signed.suggestionId, on)).toBeNull()
  })

  test('of a suggestion whose title alone is public, nothing more is', async () => {
    const signed = await readyReply(town)
    const title = { suggestionId: signed.suggestionId, publicity: 'TITLE_ONLY', ground: 'PROCESS', reason }
    await act(town.office, 'decide-publicity', title, on)
    await both(signed)
    expect(await seenByAnybody(signed.suggestionId, on)).toMatchObject({
      suggestion: { extent: 'SUMMARY', situation: '', asks: [] },
      replies: [{ reply: { extent: 'SUMMARY', text: '' } }],
    })
  })

  test.each([
    ['no ground', { ground: undefined }, 'publicity-basis-missing'],
    ['no reason', { reason: '略' }, 'shape-refused'],
    ['what stands already', { publicity: 'FULL', ground: undefined }, 'publicity-unchanged'],
    ['a ground that is none', { ground: 'OTHER' }, 'shape-refused'],
  ])('%s is refused and leaves nothing', async (_, more, code) => {
    const { suggestionId, replyId } = await readyReply(town)
    expect(await refusalOf(decide(replyId, more))).toBe(code)
    expect(await rows.replyPublicityDecision.count({ where: { replyId } })).toBe(0)
    expect(await eventTypesOf(suggestionId)).not.toContain('reply.publicity-decided')
  })

  test('units propose and do not decide', async () => {
    const { replyId } = await readyReply(town)
    for (const person of [town.housing.head, town.lead, town.government, neighbour.office])
      expect(await refusalOf(decide(replyId, {}, person))).toBe('not-found')
  })
})

describe('a name that is kept', () => {
  const keep = (suggestionId: string) =>
    rows.suggestion.update({ where: { id: suggestionId }, data: { secrecyWish: true } })

  test('stands in nothing that is published', async () => {
    const signed = await readyReply(town, {
      body: '王立新代表：您好，王立新代表和闫冰代表提出的建议收悉，已经办理完毕。',
    })
    await keep(signed.suggestionId)
    await both(signed)
    const seen = await seenByAnybody(signed.suggestionId, on)
    expect(seen?.suggestion.lead).toBeNull()
    expect(JSON.stringify(seen)).not.toMatch(/王立新|闫冰/)
    expect(seen?.replies).toHaveLength(1)
  })

  test('is asked for after it was published: nobody reads it any more until it is published anew', async () => {
    const signed = await readyReply(town)
    await both(signed)
    await keep(signed.suggestionId)
    expect(await seenByAnybody(signed.suggestionId, on)).toBeNull()
    await act(town.office, 'withdraw-publication', { suggestionId: signed.suggestionId, reason: '代表要求保密。' }, on)
    await publish({ suggestionId: signed.suggestionId }, '2022-04-12')
    expect(await seenByAnybody(signed.suggestionId, '2022-04-12')).toMatchObject({
      suggestion: { lead: null },
      replies: [],
    })
  })
})

describe('withdrawing', () => {
  test('nobody reads it any more; what it said and why it went stay, and a new version may follow', async () => {
    const signed = await readyReply(town)
    await both(signed)
    await act(
      town.office,
      'withdraw-publication',
      { ...signed, reason: '附件编号有误，更正后重新公开。' },
      '2022-04-12',
    )
    expect((await seenByAnybody(signed.suggestionId, '2022-04-12'))?.replies).toEqual([])
    await publish(signed, '2022-04-13')
    expect((await seenByAnybody(signed.suggestionId, '2022-04-13'))?.replies).toHaveLength(1)
    const kept = await rows.publication.findMany({ where: { replyId: signed.replyId }, orderBy: { version: 'asc' } })
    expect(kept.map(({ version, withdrawReason }) => [version, withdrawReason])).toEqual([
      [1, '附件编号有误，更正后重新公开。'],
      [2, null],
    ])
    expect(await eventTypesOf(signed.suggestionId)).toContain('reply.publication-withdrawn')
  })

  test('what is not out cannot be withdrawn, and nobody else withdraws', async () => {
    const { suggestionId } = await readyReply(town)
    const withdraw = (by: Person) => refusalOf(act(by, 'withdraw-publication', { suggestionId, reason }, on))
    expect(await withdraw(town.office)).toBe('publication-not-standing')
    await publish({ suggestionId })
    for (const person of [town.leader, town.lead, town.housing.head, neighbour.office])
      expect(await withdraw(person)).toBe('not-found')
  })

  test('withdrawn before its moment, the ledger awaits it again', async () => {
    const signed = await readyReply(town)
    await both(signed, { on: '2022-04-20' })
    expect(day((await dueOf(signed.suggestionId))?.doneOn)).toBe('2022-04-20')
    await act(town.office, 'withdraw-publication', { ...signed, reason: '会期推迟，另行公开。' }, '2022-04-12')
    expect(day((await dueOf(signed.suggestionId))?.doneOn)).toBeNull()
  })
})
