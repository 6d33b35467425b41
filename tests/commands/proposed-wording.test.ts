import { beforeAll, describe, expect, test } from 'vitest'
import { getCoSign } from '@/lib/queries/get-co-sign'
import { draft, wholeDraft } from '../support/a-draft'
import { collecting, confirm, openedOn, signaturesOf } from '../support/co-signing'
import { act, refusalOf, see } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const said = { part: 'situation', text: '写准一些。', passage: '一公里外', proposal: '一点二公里外' }
const say = (suggestionId: string, changes: object = {}) =>
  act<{ commentId: string }>(town.coSigner, 'comment-on-draft', { suggestionId, ...said, ...changes }, openedOn)
const press = (verb: string, input: object, by = town.lead) => act<{ version: number }>(by, verb, input, openedOn)
const stored = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id }, include: { asks: true } })

describe('a comment with proposed words', () => {
  test('is adopted with one press: the passage is replaced, the version rises, its author hears, signers see it', async () => {
    const made = await collecting(town, [town.coSigner])
    const { suggestionId } = made
    await confirm(town.coSigner, made)
    const { commentId } = await say(suggestionId)
    expect(await press('adopt-proposal', { suggestionId, commentId })).toMatchObject({ version: 2 })
    expect(await stored(suggestionId)).toMatchObject({
      version: 2,
      situation: '纬二路两侧新建小区五处，最近的公交站在一点二公里外。',
    })
    expect(await rows.draftComment.findUniqueOrThrow({ where: { id: commentId } })).toMatchObject({
      outcome: 'ADOPTED',
    })
    const [saved, settled] = (await eventsOf(suggestionId)).slice(-2)
    expect(saved).toMatchObject({ type: 'suggestion.draft-saved', data: { version: 2 } })
    expect(settled).toMatchObject({ type: 'draft.comment-settled', data: { delegateIds: [town.coSigner.delegateId] } })
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 CONFIRMED'])
    const page = await see(town.coSigner, getCoSign, suggestionId, openedOn)
    expect(page.before?.situation).toBe(wholeDraft.situation)
    expect(page.comments[0]).toMatchObject({ passage: '一公里外', proposal: '一点二公里外', isPlaced: true })
  })

  test('in an ask it asks the signers again; undone, they stand again and the comment waits', async () => {
    const made = await collecting(town, [town.coSigner])
    const { suggestionId } = made
    await confirm(town.coSigner, made)
    const { commentId } = await say(suggestionId, { part: 'asks', passage: '6 路', proposal: '6 路、9 路' })
    await press('adopt-proposal', { suggestionId, commentId })
    expect((await stored(suggestionId)).asks.map(({ text }) => text)).toContain('高峰时段加密 6 路、9 路班次')
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 INVITED'])
    expect(await eventTypesOf(suggestionId)).toContain('co-signing.lapsed')
    await press('undo-proposal', { suggestionId, commentId })
    expect((await stored(suggestionId)).asks.map(({ text }) => text)).toContain('高峰时段加密 6 路班次')
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 CONFIRMED'])
    const comment = await rows.draftComment.findUniqueOrThrow({ where: { id: commentId } })
    expect(comment).toMatchObject({ outcome: null, settledAt: null, placedAt: null })
    expect((await eventsOf(suggestionId)).at(-1)).toMatchObject({ type: 'draft.proposal-undone' })
    expect(await refusalOf(press('undo-proposal', { suggestionId, commentId }))).toBe('no-proposal')
  })

  test.each([
    ['for the whole text', { part: 'whole' }, 'proposal-needs-part'],
    ['for words that are not there', { passage: '三公里外' }, 'passage-not-found'],
    ['for one of several asks, unnamed', { part: 'asks', passage: '' }, 'passage-needed'],
    ['as a title of two lines', { part: 'title', passage: '', proposal: '一\n二' }, 'invalid'],
    ['as nothing', { proposal: '' }, 'invalid'],
  ])('is not taken %s', async (_, changes, code) => {
    const { suggestionId } = await collecting(town, [town.coSigner])
    const refused = await refusalOf(say(suggestionId, changes))
    expect(refused).toBe(code === 'invalid' ? refused : code)
    expect(refused).toBeDefined()
    expect(await rows.draftComment.count({ where: { suggestionId } })).toBe(0)
  })

  test('refused, leaves nothing behind: changed words, another’s hand, twice, too long, handed in', async () => {
    const made = await collecting(town, [town.coSigner])
    const { suggestionId } = made
    const { commentId } = await say(suggestionId)
    const { commentId: long } = await say(suggestionId, { proposal: '长'.repeat(5000) })
    const { commentId: plain } = await say(suggestionId, { passage: '', proposal: '' })
    const adopt = (id = commentId, by = town.lead) =>
      refusalOf(press('adopt-proposal', { suggestionId, commentId: id }, by))
    expect(await adopt(commentId, town.coSigner)).toBe('not-found')
    expect(await adopt(plain)).toBe('no-proposal')
    expect(await adopt(long)).toBe('proposal-too-long')
    expect(await stored(suggestionId)).toMatchObject({ version: 1, situation: wholeDraft.situation })
    const { version } = await draft(town.lead, openedOn, { ...made, situation: '公交站很远。' })
    expect(await adopt()).toBe('passage-not-found')
    await draft(town.lead, openedOn, { suggestionId, version })
    expect(await adopt()).toBeUndefined()
    expect(await adopt()).toBe('comment-settled')
    const { version: last } = await stored(suggestionId)
    await press('submit-suggestion', { suggestionId, version: last })
    expect(await refusalOf(press('undo-proposal', { suggestionId, commentId }))).toBe('move-not-open')
  })
})
