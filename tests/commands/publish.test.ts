import { beforeAll, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { act, type Person, refusalOf, see } from '../support/people'
import { lookedOver, readBySigners, readyReply, type Signed, seenByAnybody, signedReply } from '../support/publishing'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
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
const versionsOf = (suggestionId: string) =>
  rows.publication.findMany({ where: { suggestionId }, orderBy: { decidedAt: 'asc' } })
const dueOf = (suggestionId: string) => rows.deadline.findFirst({ where: { suggestionId, purpose: 'publication' } })
const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null

describe('publishing', () => {
  test('the suggestion and the reply are frozen and open to everybody, and the signers hear of it', async () => {
    const signed = await readyReply(town)
    const leadsThere = async () => (await see(town.lead, getSuggestion, signed.suggestionId, on)).isPublic
    expect(await leadsThere()).toBe(false)
    await both(signed)
    expect(await leadsThere()).toBe(true)
    const versions = await versionsOf(signed.suggestionId)
    expect(versions.map(({ replyId, version, extent }) => [replyId, version, extent])).toEqual([
      [null, 1, 'FULL'],
      [signed.replyId, 1, 'FULL'],
    ])
    const seen = await seenByAnybody(signed.suggestionId, on)
    expect(seen).toMatchObject({ suggestion: { lead: town.lead.name, coSigners: 1 }, publishedOn: on })
    expect(seen?.replies).toMatchObject([{ id: signed.replyId, reply: { unit: town.housing.name, round: 1 } }])
    const text = seen?.replies[0]?.reply.text ?? ''
    expect(text).toContain('已会同街道查看现场')
    expect(text).not.toMatch(/王立新代表：|联系人|签发人/)
    const event = (await eventsOf(signed.suggestionId)).at(-1)
    expect(event).toMatchObject({
      type: 'reply.published',
      subjectId: signed.replyId,
      data: { unit: town.housing.name, extent: 'FULL', publishOn: on, hash: seen?.replies[0]?.hash },
    })
    await deliverEvent({ congressId: town.congressId, eventId: event?.id as string })
    const told = await rows.notice.findMany({ where: { eventId: event?.id as string } })
    const ids = new Set(told.map(({ personId }) => personId))
    expect([town.lead, town.coSigner, town.housing.clerk].every(({ personId }) => ids.has(personId))).toBe(true)
  })

  test('the ledger awaits it of the office within twenty working days and is settled by it', async () => {
    const signed = await readyReply(town)
    const awaited = await dueOf(signed.suggestionId)
    expect([awaited?.bearer, day(awaited?.dueOn), day(awaited?.doneOn), awaited?.basis]).toEqual([
      'COMMITTEE',
      '2022-05-09',
      null,
      'XX 26',
    ])
    await both(signed)
    expect(day((await dueOf(signed.suggestionId))?.doneOn)).toBe(on)
  })

  test('before its moment nobody reads it, from then on everybody, and no job has run', async () => {
    const signed = await readyReply(town)
    await both(signed, { on: '2022-04-15', hour: '15:00' })
    expect(await seenByAnybody(signed.suggestionId, '2022-04-15T14:59:59+08:00')).toBeNull()
    expect(await seenByAnybody(signed.suggestionId, '2022-04-15T15:00:00+08:00')).toMatchObject({
      publishedOn: '2022-04-15',
      replies: [{ publishedOn: '2022-04-15' }],
    })
  })

  test('what was taken out of a text is not in what is published', async () => {
    const signed = await signedReply(town, { body: '居民张桂兰家门口已划线。其余车位九月底前完成，请代表继续监督。' })
    await readBySigners(town, signed)
    await lookedOver(town, signed, ['张桂兰'])
    await both(signed)
    const [, version] = await versionsOf(signed.suggestionId)
    expect(version?.content).toContain('居民×××家门口已划线')
    expect(version?.content).not.toContain('张桂兰')
  })

  test.each([
    ['a text was not looked over', 'redaction-missing', async (one: Signed) => readBySigners(town, one)],
    ['a signer has not had his letter', 'delegate-first', async (one: Signed) => lookedOver(town, one)],
  ])('%s: refused, and nothing is left behind', async (_, code, prepare) => {
    const signed = await signedReply(town)
    await prepare(signed)
    expect(await refusalOf(publish(signed))).toBe(code)
    expect(await versionsOf(signed.suggestionId)).toEqual([])
    expect(await eventTypesOf(signed.suggestionId)).not.toContain('reply.published')
    expect(await seenByAnybody(signed.suggestionId, on)).toBeNull()
  })

  test('a letter that was handed over on paper has reached its signer', async () => {
    const signed = await signedReply(town)
    await lookedOver(town, signed)
    await act(town.lead, 'open-reply', { replyId: signed.replyId }, '2022-04-09')
    await publish({ suggestionId: signed.suggestionId })
    expect(await refusalOf(publish(signed))).toBe('delegate-first')
    const paper = { replyId: signed.replyId, delegateId: town.coSigner.delegateId, on: '2022-04-10', note: '本人签收' }
    await act(town.office, 'hand-over-letter', paper, on)
    expect(await refusalOf(publish(signed))).toBeUndefined()
  })

  test.each([
    ['the reply before its suggestion', {}, 'suggestion-first'],
    ['a day that is over', { replyId: undefined, on: '2022-04-10' }, 'publish-day-outside'],
    ['a day beyond half a year', { replyId: undefined, on: '2023-01-10' }, 'publish-day-outside'],
    ['no real hour', { replyId: undefined, on: '2022-04-12', hour: '24:00' }, 'shape-refused'],
    ['a field too many', { replyId: undefined, extent: 'FULL' }, 'shape-refused'],
  ])('%s is refused', async (_, more, code) => {
    const signed = await readyReply(town)
    expect(await refusalOf(publish({ ...signed, ...more }))).toBe(code)
    expect(await versionsOf(signed.suggestionId)).toEqual([])
  })

  test('what is out is not published twice, also by two at once', async () => {
    const { suggestionId } = await readyReply(town)
    const answers = await Promise.all([refusalOf(publish({ suggestionId })), refusalOf(publish({ suggestionId }))])
    expect(answers.toSorted()).toEqual(['publication-standing', undefined])
    expect(await versionsOf(suggestionId)).toHaveLength(1)
  })

  test('nobody but the office publishes, and no other congress', async () => {
    const { suggestionId } = await readyReply(town)
    const others = [town.lead, town.leader, town.government, town.officer, town.housing.head, town.system]
    for (const person of [...others, neighbour.office])
      expect(await refusalOf(publish({ suggestionId }, on, person))).toBe('not-found')
    const strange = await readyReply(neighbour)
    expect(await refusalOf(publish({ suggestionId, replyId: strange.replyId }))).toBe('not-found')
  })
})

describe('many at once', () => {
  test('each goes out with its suggestion; what is not ready is named with its reason and keeps nothing back', async () => {
    const ready = [await readyReply(town), await readyReply(town)]
    const unread = await signedReply(town)
    await lookedOver(town, unread)
    const replyIds = [...ready, unread].map(({ replyId }) => replyId)
    const input = { replyIds, on: '2022-04-18', hour: '09:00' }
    const told = await act<{ outcomes: { replyId: string; refusal: string | null; facts: object }[] }>(
      town.office,
      'publish-many',
      input,
      on,
    )
    const refusals = Object.fromEntries(told.outcomes.map(({ replyId, refusal }) => [replyId, refusal]))
    expect(refusals).toEqual({
      [replyIds[0] ?? '']: null,
      [replyIds[1] ?? '']: null,
      [unread.replyId]: 'delegate-first',
    })
    expect(told.outcomes.find(({ replyId }) => replyId === unread.replyId)?.facts).toEqual({ names: '王立新、闫冰' })
    for (const { suggestionId } of ready) expect(await versionsOf(suggestionId)).toHaveLength(2)
    expect(await versionsOf(unread.suggestionId)).toEqual([])
    expect(await seenByAnybody(ready[0]?.suggestionId ?? '', '2022-04-17')).toBeNull()
    expect(await seenByAnybody(ready[0]?.suggestionId ?? '', '2022-04-18')).not.toBeNull()
  })

  test('a reply that is none of ours is not there, for all of them', async () => {
    const { suggestionId, replyId } = await readyReply(town)
    const strange = await readyReply(neighbour)
    const input = { replyIds: [replyId, strange.replyId] }
    expect(await refusalOf(act(town.office, 'publish-many', input, on))).toBe('not-found')
    expect(await refusalOf(act(town.leader, 'publish-many', { replyIds: [replyId] }, on))).toBe('not-found')
    expect(await versionsOf(suggestionId)).toEqual([])
  })
})

test('what was published is rewritten by nobody', async () => {
  const { suggestionId } = await readyReply(town)
  await publish({ suggestionId })
  const rewriting = (data: object) =>
    transactFor(town.congressId, (tx) => open(tx).publication.updateMany({ where: { suggestionId }, data }))
  await expect(rewriting({ content: '{}' })).rejects.toThrow(/permission denied/)
  await expect(rows.publication.updateMany({ where: { suggestionId }, data: { version: 9 } })).rejects.toThrow(
    /does not change/,
  )
})
