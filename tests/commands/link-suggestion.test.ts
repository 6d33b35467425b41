import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { likeSuggestions } from '@/lib/queries/like-suggestions'
import { draft, handIn } from '../support/a-draft'
import { act, type Person, refusalOf, see, type TestDelegate } from '../support/people'
import { answeredIn, promisedIn } from '../support/promised'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const link = (by: Person, from: string, to: string, more: object = {}) =>
  act(by, 'link-suggestion', { suggestionId: from, earlierId: to, kind: 'FOLLOW_UP', ...more }, day)
const linksOf = (fromId: string) => rows.suggestionLink.findMany({ where: { fromId } })

const answered = (title?: string) => answeredIn(town, title)
const promised = () => promisedIn(town)

const written = async (by: TestDelegate = town.stranger) =>
  (await draft(by, day, { title: '关于纬二路公交站仍未建成的建议' })).suggestionId

describe('following up', () => {
  test('the promise is kept with the link, and the event says it', async () => {
    const earlier = await promised()
    const from = await written()
    await link(town.stranger, from, earlier.suggestionId, { commitmentId: earlier.commitmentId })
    expect(await linksOf(from)).toMatchObject([
      { kind: 'FOLLOW_UP', toId: earlier.suggestionId, commitmentId: earlier.commitmentId },
    ])
    const event = await rows.event.findFirstOrThrow({ where: { suggestionId: from, type: 'suggestion.linked' } })
    expect(event).toMatchObject({ actorRole: 'DELEGATE', data: { link: 'FOLLOW_UP', reason: '六月底前建成公交站' } })
  })

  test('what nobody has answered yet is not followed up', async () => {
    const from = await written()
    const open = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(link(town.stranger, from, open))).toBe('nothing-to-follow-up')
    expect(await linksOf(from)).toEqual([])
    expect(await eventTypesOf(from)).not.toContain('suggestion.linked')
  })

  test('nor a promise of another suggestion, nor itself, nor what is nowhere', async () => {
    const [one, other] = [await promised(), await promised()]
    const from = await written()
    expect(await refusalOf(link(town.stranger, from, one.suggestionId, { commitmentId: other.commitmentId }))).toBe(
      'not-found',
    )
    expect(await refusalOf(link(town.stranger, from, from))).toBe('link-to-itself')
    expect(await refusalOf(link(town.stranger, from, randomUUID()))).toBe('not-found')
  })
})

describe('going on', () => {
  test('needs a reason, which is kept; one link, whose kind may change', async () => {
    const earlier = await answered()
    const from = await written()
    expect(await refusalOf(link(town.stranger, from, earlier, { kind: 'CONTINUED' }))).toBe('shape-refused')
    await link(town.stranger, from, earlier, { kind: 'CONTINUED', reason: '前次只建了北侧。' })
    expect(await linksOf(from)).toMatchObject([{ kind: 'CONTINUED', reason: '前次只建了北侧。' }])
    await link(town.stranger, from, earlier)
    expect(await linksOf(from)).toMatchObject([{ kind: 'FOLLOW_UP', reason: '' }])
  })

  test('is the lead delegate’s, while he writes', async () => {
    const earlier = await answered()
    const from = await written()
    for (const by of [town.lead, town.office, town.transport.clerk, town.leader])
      expect(await refusalOf(link(by, from, earlier))).toBe('not-found')
    const sent = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(link(town.lead, sent, earlier))).toBe('move-not-open')
  })

  test('draws no one’s draft into the light, nor what was turned down', async () => {
    const from = await written()
    const hidden = await written(town.lead)
    expect(await refusalOf(link(town.stranger, from, hidden))).toBe('not-found')
    const turnedDown = await handIn(town.lead, '2022-02-23')
    await rows.suggestion.update({ where: { id: turnedDown }, data: { status: 'NOT_ACCEPTED' } })
    expect(
      await refusalOf(link(town.stranger, from, turnedDown, { kind: 'CONTINUED', reason: '情况仍未改善。' })),
    ).toBe('not-found')
  })
})

describe('repeated', () => {
  test('is marked by the office once it is handed in, and by nobody else', async () => {
    const [earlier, sent] = [await answered(), await handIn(town.lead, '2022-02-23')]
    const repeated = { kind: 'REPEATED' }
    expect(await refusalOf(link(town.lead, sent, earlier, repeated))).toBe('not-found')
    await link(town.office, sent, earlier, repeated)
    expect(await linksOf(sent)).toMatchObject([{ kind: 'REPEATED' }])
    expect(await refusalOf(link(town.office, await written(), earlier, repeated))).toBe('move-not-open')
  })
})

describe('taking it back', () => {
  test('leaves no link, and both acts in the log', async () => {
    const earlier = await answered()
    const from = await written()
    await link(town.stranger, from, earlier)
    await act(town.stranger, 'unlink-suggestion', { suggestionId: from, earlierId: earlier }, day)
    expect(await linksOf(from)).toEqual([])
    expect(await eventTypesOf(from)).toEqual(['suggestion.drafted', 'suggestion.linked', 'suggestion.unlinked'])
    const again = act(town.stranger, 'unlink-suggestion', { suggestionId: from, earlierId: earlier }, day)
    expect(await refusalOf(again)).toBe('not-found')
  })

  test('is not another’s to do, and the delegate’s only while he writes', async () => {
    const earlier = await answered()
    const from = await written()
    await link(town.stranger, from, earlier)
    const undo = (by: Person) => act(by, 'unlink-suggestion', { suggestionId: from, earlierId: earlier }, day)
    for (const by of [town.lead, town.office]) expect(await refusalOf(undo(by))).toBe('not-found')
    await rows.suggestion.update({ where: { id: from }, data: { status: 'SUBMITTED' } })
    expect(await refusalOf(undo(town.stranger))).toBe('move-not-open')
    await rows.suggestion.update({ where: { id: from }, data: { status: 'DRAFT' } })
  })

  test('goes with the draft that is discarded', async () => {
    const earlier = await answered()
    const from = await written()
    await link(town.stranger, from, earlier)
    await act(town.stranger, 'discard-draft', { suggestionId: from }, day)
    expect(await linksOf(from)).toEqual([])
  })
})

test('the panel says that it is linked', async () => {
  const earlier = await answered('关于增设曲堤镇闸北村卫生室的建议')
  const from = await written()
  await link(town.stranger, from, earlier)
  const [first] = await see(town.stranger, likeSuggestions, { title: '曲堤镇闸北村卫生室', suggestionId: from }, day)
  expect(first).toMatchObject({ id: earlier, linked: 'FOLLOW_UP' })
})

describe('on the pages of both', () => {
  test('the draft shows what it follows up; the other shows it once it is handed in', async () => {
    const earlier = await promised()
    const from = await written(town.stranger)
    await link(town.stranger, from, earlier.suggestionId, { commitmentId: earlier.commitmentId })
    const seen = async (by: Person, id: string) => (await see(by, getSuggestion, id, day)).links
    expect(await seen(town.stranger, from)).toMatchObject([
      {
        direction: 'from',
        kind: 'FOLLOW_UP',
        promise: '六月底前建成公交站',
        otherId: earlier.suggestionId,
        opens: false,
      },
    ])
    expect(await seen(town.lead, earlier.suggestionId)).toEqual([])
    await rows.suggestion.update({ where: { id: from }, data: { status: 'SUBMITTED' } })
    expect(await seen(town.lead, earlier.suggestionId)).toMatchObject([
      { direction: 'to', otherId: from, opens: false },
    ])
    expect(await seen(town.office, earlier.suggestionId)).toMatchObject([
      { direction: 'to', otherId: from, opens: true },
    ])
    expect(await seen(town.transport.clerk, earlier.suggestionId)).toMatchObject([{ kind: 'FOLLOW_UP', opens: false }])
    await rows.suggestion.update({ where: { id: from }, data: { status: 'WITHDRAWN' } })
    expect(await seen(town.office, earlier.suggestionId)).toEqual([])
  })

  test('what is sent back is its writer’s again: neither shown where it was linked nor linked to', async () => {
    const earlier = await answered()
    const [from, later] = [await written(), await written()]
    await link(town.stranger, from, earlier)
    for (const status of ['DRAFT', 'CO_SIGNING']) {
      await rows.suggestion.update({ where: { id: earlier }, data: { status } })
      expect((await see(town.stranger, getSuggestion, from, day)).links).toEqual([])
      expect(await refusalOf(link(town.stranger, later, earlier))).toBe('not-found')
    }
    expect(await linksOf(later)).toEqual([])
  })
})
