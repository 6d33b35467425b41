import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import {
  publicCommitments,
  publicPromiseFilterSchema,
  publicPromiseList,
  publicPromises,
  selectPublic,
} from '@/lib/queries/public-commitments'
import { publicFilterSchema, publicSuggestion, publicSuggestions } from '@/lib/queries/public-suggestions'
import { publicUnit, publicUnits } from '@/lib/queries/public-units'
import { transactOutside } from '@/lib/store/transact'
import { answerFeed } from '@/lib/web/public-feed'
import { answerSitemap } from '@/lib/web/public-sitemap'
import { publicOrigin } from '../support/http'
import { act, at } from '../support/people'
import { readyReply, type Signed } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { unpackedArchive } from '../support/unpacked-archive'

const on = '2022-04-11'
const day = '2022-04-14'
const secret = '暗号丙寅'
let town: Town
let open: Signed
let hidden: Signed
let fixed: Signed

const outside = <Result>(query: Parameters<typeof transactOutside<Result>>[1]) => transactOutside('web', query)
const list = (question: object) =>
  outside((tx) => publicSuggestions(tx, at(day), publicFilterSchema.parse(question))).then(({ rows: found }) =>
    found.map(({ suggestionId }) => suggestionId),
  )
const publish = async ({ suggestionId, replyId }: Signed, more: object = {}) => {
  await act(town.office, 'publish', { suggestionId, ...more }, on)
  await act(town.office, 'publish', { suggestionId, replyId, ...more }, on)
}
const asked = (path: string, headers: Record<string, string> = {}) => new Request(publicOrigin + path, { headers })

beforeAll(async () => {
  town = await foundTown()
  await rows.person.updateMany({ where: { congressId: town.congressId }, data: { phone: `139${secret}` } })
  open = await readyReply(town)
  hidden = await readyReply(town)
  fixed = await readyReply(town)
  await rows.suggestion.update({
    where: { id: open.suggestionId },
    data: { categoryId: town.categories[0] as never },
  })
  await publish(open)
  await publish(fixed, { on: '2022-04-20' })
  // Everything that nobody looked over for the public.
  await rows.suggestion.updateMany({
    where: { id: { in: [hidden.suggestionId, fixed.suggestionId] } },
    data: { title: `${secret}的题目` },
  })
  const bare = { congressId: town.congressId, suggestionId: open.suggestionId, unitId: town.housing.id }
  const promised = { openedOn: at('2022-04-08'), dueOn: at('2022-04-13'), text: `${secret}的承诺` }
  await rows.commitment.create({
    data: { ...bare, ...promised, replyId: open.replyId, money: secret, responsiblePerson: secret, ordinal: 90 },
  })
  await rows.commitment.create({ data: { ...bare, ...promised, text: `${secret}没有答复的承诺` } })
  const marks = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED', resultReason: secret }
  await rows.rating.create({
    data: {
      ...{ congressId: town.congressId, suggestionId: open.suggestionId, delegateId: town.lead.delegateId, round: 1 },
      ...{ ...marks, ratedAt: at('2022-04-12'), ratedOn: at('2022-04-12') },
    },
  })
})

test('a list is narrowed by words, topic, unit, year and state', async () => {
  const found = [open.suggestionId]
  const unit = town.housing.id
  for (const question of [{ unit }, { year: '2022', unit }, { topic: '城乡建设', unit }, { words: '住房', unit }])
    expect(await list(question), JSON.stringify(question)).toEqual(found)
  for (const question of [{ unit: town.street.id }, { year: '2021', unit }, { topic: '教育卫生', unit }])
    expect(await list(question), JSON.stringify(question)).toEqual([])
  expect(await list({ words: '没有人写过的字', unit })).toEqual([])
  // The names of fields are no words, and what is wrong narrows nothing.
  expect(await list({ words: 'documentNumber', unit })).toEqual([])
  expect(await list({ year: 'x', stage: 'x', unit })).toEqual(found)
  for (const words of ["%' OR 1=1 --", "\\'", ':*', '!房', '"', '\\', '&|'])
    expect(await list({ words, unit }), words).toEqual([])
})

test('each word may stand in another text of the matter, whole or as one sign, in any width and case', async () => {
  const unit = town.housing.id
  const { reply } = (await outside((tx) => publicSuggestion(tx, at(day), open.suggestionId)))?.replies[0] ?? {}
  const number = reply?.documentNumber ?? ''
  for (const words of ['房', `住房  ${number}`, '２'])
    expect(await list({ words, unit }), words).toEqual([open.suggestionId])
  expect(await list({ words: '住房 没有人写过的字', unit })).toEqual([])
})

test('a word that stands only in what is not shown now finds nothing', async () => {
  const found = async (words: string, moment: string) =>
    (await outside((tx) => publicSuggestions(tx, at(moment), publicFilterSchema.parse({ words })))).rows.length
  expect(await found(secret, day)).toBe(0)
  expect(await found('住房', '2022-04-10')).toBe(0)
  const later = await readyReply(town, { body: `紫藤架下的停车位已经划好，居民可以使用。`.repeat(5) })
  await publish(later)
  expect(await found('紫藤架', day)).toBe(1)
  const reason = '答复需要更正。'
  await act(town.office, 'withdraw-publication', { ...later, reason }, '2022-04-12')
  expect(await found('紫藤架', day)).toBe(0)
  await act(town.office, 'withdraw-publication', { suggestionId: later.suggestionId, reason }, '2022-04-12')
})

test('the marks of a delegate are public once the round is over, and never his words', async () => {
  const feedback = async () => (await outside((tx) => publicSuggestion(tx, at(day), open.suggestionId)))?.feedback
  expect(await feedback()).toEqual([])
  await rows.handlingRound.updateMany({ where: { suggestionId: open.suggestionId }, data: { closedOn: at(day) } })
  expect(await feedback()).toEqual([{ round: 1, attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED' }])
})

test('a promise is public with its reply; its words only where the reply says them', async () => {
  const all = await outside((tx) => publicPromises(tx, at(day), { unit: town.housing.id }))
  const planted = all.find(({ dueOn }) => dueOn === '2022-04-13')
  expect(all.filter(({ dueOn }) => dueOn === '2022-04-13')).toHaveLength(1)
  const told = await outside((tx) => publicCommitments(tx, at(day), [planted?.id ?? '']))
  expect(told).toMatchObject([{ ...planted, text: null, suggestionId: open.suggestionId, year: 2022 }])
  const ofYear = await outside((tx) => publicPromises(tx, at(day), { year: 2022 }))
  expect(ofYear.filter(({ unitId }) => unitId === town.housing.id)).toEqual(all)
  expect(await outside((tx) => publicPromises(tx, at(day), { year: 2021 }))).toEqual([])
  expect(selectPublic(all, { state: 'OVERDUE' }).rows).toEqual([planted])
  expect(selectPublic(all, { unit: town.street.id }).rows).toEqual([])
})

test('a unit counts what is public of it, and a unit without anything has no page', async () => {
  const id = town.housing.id
  const unit = await outside((tx) => publicUnit(tx, at(day), id))
  expect(unit?.years).toMatchObject([{ year: 2022, suggestions: 1, replies: 1 }])
  const ofYear = await outside((tx) => publicUnits(tx, at(day), 2022))
  expect(ofYear).toMatchObject({ year: 2022, years: [2022] })
  expect(ofYear.rows.find((one) => one.id === id)).toMatchObject({ suggestions: 1, replies: 1 })
  expect((await outside((tx) => publicUnits(tx, at(day), 2021))).rows).toEqual([])
  expect(await outside((tx) => publicUnit(tx, at(day), town.street.id))).toBeNull()
  expect(await outside((tx) => publicUnit(tx, at('2022-04-10'), id))).toBeNull()
})

test('the archive holds what the pages show, with sums that are right and no cell that is a formula', async () => {
  const files = await unpackedArchive()
  const suggestions = JSON.parse(files['suggestions.json'] as string) as { id: string }[]
  const commitments = JSON.parse(files['commitments.json'] as string) as { id: string }[]
  const now = new Date()
  const shown: string[] = []
  for (let page: string | null | undefined; page !== null; ) {
    const filter = publicFilterSchema.parse({ page })
    const part = await outside((tx) => publicSuggestions(tx, now, filter))
    shown.push(...part.rows.map(({ suggestionId }) => suggestionId))
    page = part.next
  }
  expect(suggestions.map(({ id }) => id)).toEqual(shown)
  const promises = await outside((tx) => publicPromises(tx, now, { year: 2022 }))
  expect(commitments.map(({ id }) => id).sort()).toEqual(promises.map(({ id }) => id).sort())
  for (const name of ['suggestions', 'replies', 'commitments', 'units', 'figures', 'channels', 'licences'])
    expect(files[`${name}.csv`]?.startsWith('\uFEFF"'), name).toBe(true)
  for (const line of (files.SHA256SUMS as string).trim().split('\n')) {
    const [sum, name = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(files[name] as string)
        .digest('hex'),
      name,
    ).toBe(sum)
  }
  expect(files['dictionary.csv']).toContain('领衔代表')
})

test('what is not public stands in no page, feed, sitemap or archive, and the withdrawn one is gone from all at once', async () => {
  const everything = async () => {
    const page = await outside((tx) => publicSuggestion(tx, new Date(), open.suggestionId))
    const unit = await outside((tx) => publicPromiseList(tx, new Date(), publicPromiseFilterSchema.parse({})))
    const answers = [answerFeed(asked('/public/feed.xml')), answerSitemap(asked('/sitemap.xml'))]
    const texts = await Promise.all(answers.map(async (answer) => (await answer).text()))
    return [JSON.stringify([page, unit]), ...texts, ...Object.values(await unpackedArchive())]
  }
  const before = await everything()
  expect(before.filter((text) => text.includes(open.suggestionId)).length).toBeGreaterThan(4)
  for (const text of before)
    for (const mark of [secret, hidden.suggestionId, town.lead.personId, town.lead.delegateId])
      expect(text).not.toContain(mark)

  const feed = await answerFeed(asked(`/public/feed.xml?unit=${town.housing.id}`))
  const tag = feed.headers.get('etag') as string
  const again = () => answerFeed(asked(`/public/feed.xml?unit=${town.housing.id}`, { 'If-None-Match': tag }))
  expect((await again()).status).toBe(304)
  const { suggestionId } = open
  await act(town.office, 'withdraw-publication', { suggestionId, reason: '发现还有应当隐去的内容。' }, '2022-04-15')
  expect((await again()).status).toBe(200)
  for (const text of await everything()) expect(text).not.toContain(suggestionId)
})
