import { beforeAll, expect, test } from 'vitest'
import { getPublication, getPublicationSubject } from '@/lib/queries/get-publication'
import { listPublications } from '@/lib/queries/list-publications'
import { publicationFilterSchema } from '@/lib/schemas/publication-filter'
import { act, refusalOf, see } from '../support/people'
import { lookedOver, readyReply, type Signed, signedReply } from '../support/publishing'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
let town: Town
let neighbour: Town
let unready: Signed
let ready: Signed
let short: Signed

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  unready = await signedReply(town)
  ready = await readyReply(town)
  short = await readyReply(town, { publicity: 'SUMMARY', publicityReason: '涉及住户情况。' })
})

const desk = (question: object = {}, day = on) =>
  see(town.office, listPublications, publicationFilterSchema.parse(question), day)
const waiting = async () => (await desk()).waiting?.rows ?? []

test('each signed reply waits with its last day, its state, and what is missing', async () => {
  const told = new Map((await waiting()).map((row) => [row.replyId, row]))
  expect(told.get(ready.replyId)).toMatchObject({
    state: 'READY',
    steps: [],
    dueOn: '2022-05-09',
    suggestionIsOut: false,
  })
  expect(told.get(unready.replyId)).toMatchObject({ state: 'TO_REDACT', steps: ['REDACT', 'DELIVER'] })
  expect(told.get(short.replyId)).toMatchObject({ state: 'UNDECIDED', steps: ['DECIDE'] })
})

test('what is decided to be public and looked over waits for the delegates alone', async () => {
  const one = await signedReply(town)
  await lookedOver(town, one)
  const row = (await waiting()).find(({ replyId }) => replyId === one.replyId)
  expect(row).toMatchObject({ state: 'WAITS_FOR_DELEGATE', steps: ['DELIVER'] })
  const { subjects } = await see(town.office, getPublication, one.suggestionId, on)
  expect(subjects[1]?.publishable.awaiting).toEqual([town.lead.name, town.coSigner.name])
})

test('published it waits no longer and stands among what is out, by its moment', async () => {
  const one = await readyReply(town)
  await act(town.office, 'publish-many', { replyIds: [one.replyId], on: '2022-04-18' }, on)
  expect((await waiting()).map(({ replyId }) => replyId)).not.toContain(one.replyId)
  const states = async (day: string) => {
    const { out } = await desk({ which: 'out' }, day)
    return out?.rows.filter((row) => row.suggestionId === one.suggestionId).map(({ state }) => state)
  }
  expect(await states(on)).toEqual(['FIXED', 'FIXED'])
  expect(await states('2022-04-18')).toEqual(['PUBLISHED', 'PUBLISHED'])
  await act(town.office, 'withdraw-publication', { ...one, reason: '文号有误，更正后重新公开。' }, '2022-04-18')
  expect((await states('2022-04-18'))?.toSorted()).toEqual(['PUBLISHED', 'WITHDRAWN'])
})

test('page by page each once, and the counts with it', async () => {
  const { waiting: first, counts } = await desk()
  const ids = first?.rows.map(({ id }) => id) ?? []
  expect(counts.waiting).toBe(ids.length)
  const [row] = first?.rows ?? []
  const rest = await desk({ page: `next~${row?.dueOn}~${row?.id}` })
  expect(rest.waiting?.rows.map(({ id }) => id)).toEqual(ids.slice(1))
})

test('the page of one shows the very words that the public would read', async () => {
  const view = await see(town.office, getPublication, ready.suggestionId, on)
  expect(view.subjects.map(({ subject, state }) => [subject, state])).toEqual([
    ['suggestion', 'READY'],
    [ready.replyId, 'WAITS_FOR_SUGGESTION'],
  ])
  expect(view.subjects[1]?.preview).toMatchObject({ kind: 'REPLY', extent: 'FULL', unit: town.housing.name })
  const { subjects } = await see(town.office, getPublication, unready.suggestionId, on)
  expect(subjects.map(({ preview }) => preview)).toEqual([null, null])
})

test('a subject that is none of its own is not there', async () => {
  for (const subject of [unready.replyId, 'x'])
    expect(
      await refusalOf(see(town.office, getPublicationSubject, { suggestionId: ready.suggestionId, subject }, on)),
    ).toBe('not-found')
})

test('no other congress finds any of it', async () => {
  const { waiting: theirs } = await see(neighbour.office, listPublications, publicationFilterSchema.parse({}), on)
  expect(theirs?.rows).toEqual([])
  expect(await refusalOf(see(neighbour.office, getPublication, ready.suggestionId, on))).toBe('not-found')
})
