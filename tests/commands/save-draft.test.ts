import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { draft, handIn, wholeDraft } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const stored = (id: string) =>
  rows.suggestion.findUniqueOrThrow({ where: { id }, include: { asks: { orderBy: { ordinal: 'asc' } } } })

describe('the first save', () => {
  test('makes a draft of the lead delegate in the running session', async () => {
    const { suggestionId, version } = await draft(town.lead, day, { wishedUnitId: town.transport.id })
    expect(version).toBe(1)
    expect(await stored(suggestionId)).toMatchObject({
      status: 'DRAFT',
      period: 'IN_SESSION',
      sessionId: town.sessionId,
      leadDelegateId: town.lead.delegateId,
      delegationId: town.delegations[0],
      wishedUnitId: town.transport.id,
      categoryId: null,
      enteredById: town.lead.personId,
      asks: [{ ordinal: 1, text: wholeDraft.asks[0]?.text }, { ordinal: 2 }],
    })
  })

  test('leaves the fingerprint of the text in the log, and not the text', async () => {
    const { suggestionId } = await draft(town.lead, day)
    const [drafted] = await eventsOf(suggestionId)
    const text = [wholeDraft.title, wholeDraft.situation, wholeDraft.analysis, wholeDraft.asks.map((ask) => ask.text)]
    expect(drafted).toMatchObject({ type: 'suggestion.drafted', actorId: town.lead.personId, actorRole: 'DELEGATE' })
    expect(drafted?.data).toEqual({
      version: 1,
      sha256: createHash('sha256').update(JSON.stringify(text)).digest('hex'),
    })
  })

  test('may be of nothing at all', async () => {
    const { suggestionId } = await draft(town.lead, day, {
      title: '',
      situation: '',
      analysis: '',
      asks: [{ text: '' }],
    })
    expect((await stored(suggestionId)).asks).toEqual([])
  })

  test('after closing day counts to the same session, between sessions', async () => {
    const { suggestionId } = await draft(town.lead, '2022-07-01')
    expect(await stored(suggestionId)).toMatchObject({ sessionId: town.sessionId, period: 'INTER_SESSION' })
  })

  test('before any session there is nowhere to hand it in', async () => {
    const before = await rows.suggestion.count()
    expect(await refusalOf(draft(town.lead, '2022-02-21'))).toBe('no-session-yet')
    expect(await rows.suggestion.count()).toBe(before)
  })

  test('sent twice under one key makes one draft', async () => {
    const key = randomUUID()
    const first = await act(town.lead, 'save-draft', wholeDraft, day, key)
    expect(await act(town.lead, 'save-draft', wholeDraft, day, key)).toEqual(first)
  })

  test('of words that another wrote on this device is refused, and makes nothing', async () => {
    const before = await rows.suggestion.count()
    const written = { ...wholeDraft, writerId: town.lead.personId }
    expect(await refusalOf(act(town.stranger, 'save-draft', written, day))).toBe('another-person')
    expect(await rows.suggestion.count()).toBe(before)
    expect(await act(town.lead, 'save-draft', written, day)).toMatchObject({ version: 1 })
  })

  test('is open to delegates only', async () => {
    for (const person of [town.office, town.transport.clerk, town.leader])
      expect(await refusalOf(act(person, 'save-draft', wholeDraft, day))).toBe('not-found')
  })
})

describe('a further save', () => {
  test('raises the version and replaces text and asks', async () => {
    const made = await draft(town.lead, day)
    const saved = await draft(town.lead, day, { ...made, title: '改过的标题', asks: [{ text: '只求一事' }] })
    expect(saved.version).toBe(2)
    expect(await stored(made.suggestionId)).toMatchObject({ title: '改过的标题', asks: [{ text: '只求一事' }] })
    expect(await eventTypesOf(made.suggestionId)).toEqual(['suggestion.drafted', 'suggestion.draft-saved'])
  })

  test('of the same words changes nothing, even from an older page', async () => {
    const made = await draft(town.lead, day)
    const saved = await draft(town.lead, day, { ...made, title: '改过的标题' })
    expect(await draft(town.lead, day, { ...made, title: '改过的标题' })).toEqual(saved)
    expect(await eventTypesOf(made.suggestionId)).toHaveLength(2)
  })

  test('over newer words is refused and leaves them', async () => {
    const made = await draft(town.lead, day)
    await draft(town.lead, day, { ...made, title: '别处改过的标题' })
    expect(await refusalOf(draft(town.lead, day, { ...made, title: '旧页面上的标题' }))).toBe('stale-version')
    expect(await stored(made.suggestionId)).toMatchObject({ title: '别处改过的标题', version: 2 })
    expect(await eventTypesOf(made.suggestionId)).toHaveLength(2)
  })

  test('from two machines at once keeps one and refuses the other', async () => {
    const made = await draft(town.lead, day)
    const both = await Promise.all(
      ['甲处', '乙处'].map((title) => refusalOf(draft(town.lead, day, { ...made, title }))),
    )
    expect(both.toSorted()).toEqual(['stale-version', undefined])
  })

  test('of another delegate’s draft finds nothing', async () => {
    const made = await draft(town.lead, day)
    for (const person of [town.stranger, town.coSigner])
      expect(await refusalOf(draft(person, day, { ...made, title: '别人的标题' }))).toBe('not-found')
    expect((await stored(made.suggestionId)).title).toBe(wholeDraft.title)
  })

  test('of what has been handed in is too late', async () => {
    const suggestionId = await handIn(town.lead, day)
    expect(await refusalOf(draft(town.lead, day, { suggestionId, version: 1, title: '又改' }))).toBe('move-not-open')
  })
})

describe('what the delegate wishes', () => {
  test('is a unit in force and a category of the year', async () => {
    const closed = await rows.unit.update({ where: { id: town.court.id }, data: { validTo: new Date('2022-01-31') } })
    expect(await refusalOf(draft(town.lead, day, { wishedUnitId: closed.id }))).toBe('unit-not-in-force')
    expect(await refusalOf(draft(town.lead, day, { wishedUnitId: randomUUID() }))).toBe('not-found')
    expect(await refusalOf(draft(town.lead, day, { categoryId: randomUUID() }))).toBe('not-found')
    const { suggestionId } = await draft(town.lead, day, { categoryId: town.categories[0] })
    expect((await stored(suggestionId)).categoryId).toBe(town.categories[0])
  })

  test('is not a unit or category of another congress', async () => {
    const other = await foundTown('商河')
    expect(await refusalOf(draft(town.lead, day, { wishedUnitId: other.transport.id }))).toBe('not-found')
    expect(await refusalOf(draft(town.lead, day, { categoryId: other.categories[0] }))).toBe('not-found')
  })
})
