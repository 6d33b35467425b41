import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { getRedaction } from '@/lib/queries/get-redaction'
import { redactedParts } from '@/lib/queries/redacted-parts'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-20'
const said = '村民王大明（手机13812345678）反映，纬二路积水严重，雨天无法通行，老人孩子出行都很困难，盼望尽快解决。'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const aCase = () => assigned(town, undefined, { situation: said })
const desk = (id: string, by: Person = town.office) => see(by, getRedaction, id, day)
const shown = (id: string) =>
  transactFor(town.congressId, async (tx) => redactedParts(tx, await readSuggestion(tx, id)))
const partOf = async (id: string, key: string) => {
  const found = (await desk(id)).parts.find((one) => one.key === key)
  if (!found) throw new Error(`no part ${key}`)
  return found
}
type Asked = { by?: Person; more?: object }

async function look(id: string, key: string, spans: readonly object[] | null = null, { by, more }: Asked = {}) {
  const { noun, ordinal, replyId, hash, proposals } = await partOf(id, key)
  const ticked = proposals.map(({ from, to, ground }) => ({ from, to, ground }))
  const input = { suggestionId: id, part: { noun, ordinal, replyId }, textHash: hash, spans: spans ?? ticked, ...more }
  return act(by ?? town.office, 'redact-part', input, day)
}
const lookAtAll = async (id: string) => {
  for (const { key } of (await desk(id)).parts) await look(id, key)
}
describe('a text', () => {
  test('is shown to nobody before a person has looked at it, then without what was taken out', async () => {
    const id = await aCase()
    expect((await shown(id)).parts.every(({ text }) => text === null)).toBe(true)
    expect((await shown(id)).missing.length).toBe((await desk(id)).parts.length)
    await lookAtAll(id)
    const { parts, missing } = await shown(id)
    expect(missing).toEqual([])
    const situation = parts.find(({ noun }) => noun === 'SITUATION')
    expect(situation?.text).toBe(said.replace('王大明', '×××').replace('13812345678', '×××'))
    expect(situation?.grounds).toEqual(['PERSONAL_DATA'])
    const kept = await rows.redaction.findFirstOrThrow({ where: { suggestionId: id, part: 'SITUATION' } })
    expect(kept).toMatchObject({
      lookedById: town.office.personId,
      textHash: createHash('sha256').update(said).digest('hex'),
    })
  })

  test('the event tells that somebody looked and nothing of what he took out', async () => {
    const id = await aCase()
    await look(id, 'SITUATION')
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ type: 'redaction.looked-over', data: { partNoun: 'SITUATION', count: 2 } })
    expect(JSON.stringify(event?.data)).not.toMatch(/王大明|13812345678/)
  })

  test('looked at again, the last time counts and the first one stays', async () => {
    const id = await aCase()
    await look(id, 'SITUATION')
    await look(id, 'SITUATION', [{ from: 0, to: 2, ground: 'PRIVACY' }])
    expect((await shown(id)).parts.find(({ noun }) => noun === 'SITUATION')?.text).toBe(`×××${said.slice(2)}`)
    expect(await rows.redaction.count({ where: { suggestionId: id } })).toBe(2)
  })

  test('that changes has to be looked at again', async () => {
    const id = await aCase()
    const { hash } = await partOf(id, 'SITUATION')
    await lookAtAll(id)
    await rows.suggestion.update({ where: { id }, data: { situation: `${said}村民李小龙也反映。` } })
    expect((await shown(id)).missing).toEqual([{ kind: 'PART', key: 'SITUATION', why: 'CHANGED' }])
    expect((await shown(id)).parts.find(({ noun }) => noun === 'SITUATION')?.text).toBeNull()
    const stale = look(id, 'SITUATION', [], { more: { textHash: hash } })
    expect(await refusalOf(stale)).toBe('redaction-text-changed')
    expect(await rows.redaction.count({ where: { suggestionId: id, part: 'SITUATION' } })).toBe(1)
  })

  test('of a signed reply is its letter, and its one sentence', async () => {
    const id = await aCase()
    const replyId = await replyOf(id, town.transport, { body: '已联系村民王大明（13812345678），六月底前修好。' })
    await rows.reply.update({ where: { id: replyId }, data: { summary: '六月底前修好纬二路排水。' } })
    expect((await desk(id)).parts.map(({ key }) => key)).toEqual(
      expect.arrayContaining([`LETTER:${replyId}`, `SUMMARY:${replyId}`]),
    )
    await lookAtAll(id)
    const letter = (await shown(id)).parts.find(({ key }) => key === `LETTER:${replyId}`)
    expect(letter?.text).toContain('已联系村民×××（×××），六月底前修好。')
    expect(letter?.text).not.toMatch(/王大明|13812345678/)
  })

  test('names of whoever is kept secret go out though he was kept after the texts were looked over', async () => {
    const id = await aCase()
    const replyId = await replyOf(id, town.transport)
    for (const { key } of (await desk(id)).parts) await look(id, key, [])
    const letterOf = async () => (await shown(id)).parts.find(({ key }) => key === `LETTER:${replyId}`)?.text
    expect(await letterOf()).toContain(town.lead.name)
    await act(town.lead, 'ask-secrecy', { suggestionId: id, reason: '反映的是本单位的事，担心受影响。' }, day)
    expect(await letterOf()).not.toContain(town.lead.name)
    expect((await partOf(id, `LETTER:${replyId}`)).proposals.some(({ reason }) => reason === 'SIGNER')).toBe(true)
  })

  test('only the office looks over, from the number on', async () => {
    const id = await aCase()
    for (const by of [town.lead, town.transport.clerk, town.transport.head, town.government, town.leader]) {
      expect(await refusalOf(desk(id, by))).toBe('not-found')
      expect(await refusalOf(look(id, 'TITLE', [], { by }))).toBe('not-found')
    }
    expect(await rows.redaction.count({ where: { suggestionId: id } })).toBe(0)
    expect(await eventTypesOf(id)).not.toContain('redaction.looked-over')
  })
})
