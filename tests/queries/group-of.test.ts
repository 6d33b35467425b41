import { beforeAll, describe, expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToMerge } from '@/lib/queries/get-to-merge'
import { listRegistry } from '@/lib/queries/list-registry'
import { unitHome } from '@/lib/queries/unit-home'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { aReply } from '../support/handling'
import { assign, merge, mergedOn, registered, split } from '../support/merging'
import { act, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let mine: string
let theirs: string
beforeAll(async () => {
  town = await foundTown()
  mine = await registered(town, town.lead, { title: '关于在纬二路增设公交站的建议' })
  theirs = await registered(town, town.stranger, { title: '关于纬二路设置公交站点的建议' })
  await merge(town.office, mine, theirs)
})

const numberOf = async (id: string) => (await rows.suggestion.findUniqueOrThrow({ where: { id } })).numberText

describe('the group on the page', () => {
  test('of another’s suggestion a delegate learns the number and nothing more', async () => {
    const { group } = await see(town.lead, getSuggestion, mine, mergedOn)
    expect(group?.members).toMatchObject([
      { id: mine, isLead: true, shown: { title: '关于在纬二路增设公交站的建议', delegate: '王立新' } },
      { id: theirs, isLead: false, numberText: await numberOf(theirs), shown: null },
    ])
  })

  test('the office sees both', async () => {
    const { group } = await see(town.office, getSuggestion, theirs, mergedOn)
    expect(group?.members.map(({ shown }) => shown?.delegate)).toEqual(['王立新', '赵国庆'])
  })
})

describe('the picking list', () => {
  test('offers what is like it and what is found, and not what is in it already or cannot be', async () => {
    const third = await registered(town, town.coSigner, { title: '关于完善纬二路公交站点的建议' })
    const draftOnly = { suggestionId: mine, chosen: [third], text: '公交站' }
    const page = await see(town.office, getToMerge, draftOnly, mergedOn)
    expect(page.group?.members).toHaveLength(2)
    expect(page.chosen).toMatchObject([{ id: third, isChosen: true }])
    expect(page.found?.map(({ id }) => id)).toContain(third)
    expect(page.found?.map(({ id }) => id)).not.toContain(theirs)
    expect(page.like.map(({ id }) => id)).toContain(third)
    const byNumber = await see(
      town.office,
      getToMerge,
      { ...draftOnly, chosen: [], text: (await numberOf(third)) as string },
      mergedOn,
    )
    expect(byNumber.found?.map(({ id }) => id)).toContain(third)
  })
})

test('the registry marks them and finds them by the mark', async () => {
  const repeated = await registered(town)
  await act(town.office, 'link-suggestion', { suggestionId: repeated, earlierId: mine, kind: 'REPEATED' }, mergedOn)
  const { partIds } = await split(town.office, await registered(town))
  const marked = async (mark: string) =>
    (await see(town.office, listRegistry, registryFilterSchema.parse({ mark }), mergedOn)).rows
  expect((await marked('MERGED')).map(({ id, isMerged }) => [id, isMerged])).toEqual([
    [theirs, true],
    [mine, true],
  ])
  expect((await marked('PART')).map(({ id }) => id).sort()).toEqual([...partIds].sort())
  expect(await marked('REPEATED')).toMatchObject([{ id: repeated, raisedYears: [2022] }])
})

test('the years go back through what was repeated before', async () => {
  const session = await rows.session.findUniqueOrThrow({ where: { id: town.sessionId } })
  const ids = [await registered(town), await registered(town), await registered(town)] as const
  for (const [place, year] of [2020, 2021].entries()) {
    const { id: _, ...own } = session
    const { id: sessionId } = await rows.session.create({ data: { ...own, number: 20 + place, year } })
    await rows.suggestion.update({ where: { id: ids[place] as string }, data: { sessionId } })
  }
  const repeats = (suggestionId: string, earlierId: string) =>
    act(town.office, 'link-suggestion', { suggestionId, earlierId, kind: 'REPEATED' }, mergedOn)
  await repeats(ids[1], ids[0])
  await repeats(ids[2], ids[1])
  const page = await see(town.office, getSuggestion, ids[2], mergedOn)
  expect(page).toMatchObject({ raisedYears: [2020, 2021, 2022], marksRepeated: true })
  await act(town.office, 'unlink-suggestion', { suggestionId: ids[2], earlierId: ids[1] }, mergedOn)
  expect(await see(town.lead, getSuggestion, ids[2], mergedOn)).toMatchObject({ raisedYears: [], marksRepeated: false })
})

describe('at the unit', () => {
  test('its tasks name each other, and the reply to one can be written beside that to the other', async () => {
    await assign(town.office, mine, town.transport)
    const { clerk } = town.transport
    const home = await see(clerk, unitHome, null, mergedOn)
    const tasks = home.queues.toAcknowledge.first.filter(({ suggestionId }) => [mine, theirs].includes(suggestionId))
    expect(tasks.map(({ mergedWith }) => mergedWith.length)).toEqual([1, 1])
    const [one, other] = await Promise.all(
      [mine, theirs].map((suggestionId) => rows.assignment.findFirstOrThrow({ where: { suggestionId } })),
    )
    const assignmentId = one?.id as string
    await act(clerk, 'acknowledge-assignment', { assignmentId }, mergedOn)
    const written = aReply(assignmentId)
    await act(clerk, 'save-reply', written, mergedOn)
    await act(clerk, 'acknowledge-assignment', { assignmentId: other?.id }, mergedOn)
    const desk = await see(clerk, getReplyDraft, other?.id as string, mergedOn)
    const answered = written.answers.map(({ ordinal, text }) => `${ordinal}. ${text}`)
    const body = [written.body, ...answered].join('\n')
    expect(desk.alongside).toMatchObject([{ numberText: await numberOf(mine), body }])
    expect(desk.draft).toBeNull()
  })
})
