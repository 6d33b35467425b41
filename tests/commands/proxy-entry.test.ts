import { beforeAll, describe, expect, test } from 'vitest'
import { delegateHome } from '@/lib/queries/delegate-home'
import { getDraft } from '@/lib/queries/get-draft'
import { getEntryToCheck, getToEnter } from '@/lib/queries/get-entry'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listEntries } from '@/lib/queries/list-entries'
import { readRegistry } from '@/lib/queries/list-registry'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { draft } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { type Entered, enteredFor, entryOf, handedInOnPaper, offeredTo, written } from '../support/entries'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const entered = (by: Person = town.office) => enteredFor(town, by)
const offered = (by: Person = town.office) => offeredTo(town, by)
const onPaper = (made: Entered, more: object = {}) => handedInOnPaper(town, made, more)
const scan = (suggestionId: string) => anAttachment(town, suggestionId, { way: 'WRITER' })

describe('what an office enters for a delegate', () => {
  test('is led by the delegate, and says who entered it', async () => {
    const { suggestionId } = await entered()
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      status: 'DRAFT',
      leadDelegateId: town.lead.delegateId,
      delegationId: town.delegations[0],
      enteredById: town.office.personId,
    })
    expect(await entryOf(suggestionId)).toMatchObject({ role: 'DELEGATE_OFFICE', outcome: null, offeredAt: null })
    expect(await eventTypesOf(suggestionId)).toEqual(['entry.made', 'suggestion.draft-saved'])
    const [, saved] = await eventsOf(suggestionId)
    expect(saved).toMatchObject({ actorRole: 'DELEGATE_OFFICE' })
  })

  test('is entered only by the office, or by the liaison officer for his own delegation', async () => {
    const input = { delegateId: town.lead.delegateId, title: '关于道路的建议' }
    for (const person of [town.lead, town.stranger, town.transport.clerk, town.leader, town.otherOfficer])
      expect(await refusalOf(act(person, 'enter-for-delegate', input, day))).toBe('not-found')
    const { suggestionId } = await entered(town.officer)
    expect(await entryOf(suggestionId)).toMatchObject({ role: 'DELEGATION_OFFICER' })
    const ours = await see(town.officer, getToEnter, null, day)
    expect(ours.map(({ id }) => id)).toContain(town.lead.delegateId)
    expect((await see(town.office, getToEnter, null, day)).length).toBeGreaterThan(ours.length)
  })

  test('is not entered for who does not sit', async () => {
    const { delegateId } = town.stranger
    await rows.delegate.update({ where: { id: delegateId }, data: { mandateTo: new Date('2022-02-22') } })
    const input = { delegateId, title: '关于道路的建议' }
    expect(await refusalOf(act(town.office, 'enter-for-delegate', input, day))).toBe('delegate-not-in-office')
    await rows.delegate.update({ where: { id: delegateId }, data: { mandateTo: null } })
  })

  test('is seen while it is written by the delegate and the office that enters it, in no registry, by nobody else', async () => {
    const { suggestionId } = await entered()
    for (const person of [town.lead, town.office])
      expect(await refusalOf(see(person, getSuggestion, suggestionId, day))).toBeUndefined()
    for (const person of [town.leader, town.officer, town.coSigner, town.government, town.transport.clerk])
      expect(await refusalOf(see(person, getSuggestion, suggestionId, day))).toBe('not-found')
    const registry = await see(town.office, readRegistry, registryFilterSchema.parse({}), day)
    expect(JSON.stringify(registry)).not.toContain(suggestionId)
    expect((await see(town.office, listEntries, {}, day)).rows.map(({ id }) => id)).toContain(suggestionId)
    expect((await see(town.officer, listEntries, {}, day)).rows.map(({ id }) => id)).not.toContain(suggestionId)
  })

  test('is not handed in for him without his act or his signature', async () => {
    const made = await offered()
    expect(await refusalOf(act(town.office, 'submit-suggestion', made, day))).toBe('not-found')
    expect(await refusalOf(onPaper(made))).toBe('signed-sheet-missing')
    const untouched = await rows.suggestion.findUniqueOrThrow({ where: { id: made.suggestionId } })
    expect(untouched).toMatchObject({ status: 'DRAFT', paperReceivedOn: null })
  })

  test('is discarded by the office alone while it is not his', async () => {
    const { suggestionId } = await entered()
    expect(await refusalOf(act(town.lead, 'discard-draft', { suggestionId }, day))).toBe('not-found')
    await act(town.office, 'discard-draft', { suggestionId }, day)
    expect(await rows.proxyEntry.findUnique({ where: { suggestionId } })).toBeNull()
  })

  test('is offered whole, in the version on the page', async () => {
    const input = { delegateId: town.lead.delegateId, title: '关于道路的建议' }
    const { suggestionId } = await act<{ suggestionId: string }>(town.office, 'enter-for-delegate', input, day)
    const offer = (version: number) => refusalOf(act(town.office, 'offer-entry', { suggestionId, version }, day))
    expect(await offer(1)).toBe('draft-incomplete')
    const made = await entered()
    expect(await refusalOf(act(town.office, 'offer-entry', { ...made, version: 1 }, day))).toBe('stale-version')
    expect(await refusalOf(act(town.lead, 'offer-entry', made, day))).toBe('not-found')
    expect((await entryOf(suggestionId)).offeredAt).toBeNull()
  })
})

describe('the delegate', () => {
  test('is asked on his home, and confirms by handing it in himself', async () => {
    const made = await offered()
    const home = await see(town.lead, delegateHome, null, day)
    expect(home.toCheck).toContainEqual(expect.objectContaining({ id: made.suggestionId, by: town.office.name }))
    expect(home.drafts.map(({ id }) => id)).not.toContain(made.suggestionId)
    expect(await see(town.lead, getEntryToCheck, made.suggestionId, day)).toMatchObject({ isComplete: true })

    await act(town.lead, 'submit-suggestion', made, day)
    expect(await entryOf(made.suggestionId)).toMatchObject({ outcome: 'CONFIRMED' })
    expect(await eventTypesOf(made.suggestionId)).toEqual(
      expect.arrayContaining(['entry.offered', 'suggestion.submitted', 'entry.confirmed']),
    )
    const seen = await see(town.leader, getSuggestion, made.suggestionId, day)
    expect(seen.entered).toMatchObject({ by: town.office.name, outcome: 'CONFIRMED' })
  })

  test('does not hand in words that the office has changed since', async () => {
    const made = await offered()
    await act(town.office, 'save-draft', { ...written, ...made, title: '关于别的事情的建议' }, day)
    expect(await refusalOf(act(town.lead, 'submit-suggestion', made, day))).toBe('stale-version')
    expect((await entryOf(made.suggestionId)).outcome).toBeNull()
  })

  test('corrects it, and it is his own draft: the office sees it no more', async () => {
    const made = await offered()
    const corrected = { ...written, ...made, situation: '我自己了解的情况。' }
    const saved = await act<{ version: number }>(town.lead, 'save-draft', corrected, day)
    expect(await entryOf(made.suggestionId)).toMatchObject({ outcome: 'CORRECTED' })
    expect((await see(town.lead, getDraft, made.suggestionId, day)).entered).toBeNull()
    for (const query of [getSuggestion, getDraft])
      expect(await refusalOf(see(town.office, query as typeof getDraft, made.suggestionId, day))).toBe('not-found')
    expect(await refusalOf(act(town.office, 'save-draft', { ...corrected, ...saved }, day))).toBe('not-found')
    await act(town.lead, 'submit-suggestion', { suggestionId: made.suggestionId, version: saved.version }, day)
    expect(await entryOf(made.suggestionId)).toMatchObject({ outcome: 'CORRECTED' })
  })

  test('says that it is not his: the text stays with the office, under his reason', async () => {
    const { suggestionId, version } = await offered()
    await act(town.lead, 'deny-entry', { suggestionId, reason: '不是我提的。' }, day)
    expect(await entryOf(suggestionId)).toMatchObject({ outcome: 'DENIED', reason: '不是我提的。' })
    await scan(suggestionId)
    expect(await refusalOf(onPaper({ suggestionId, version }))).toBe('not-found')
    expect(await refusalOf(act(town.office, 'save-draft', { ...written, suggestionId, version }, day))).toBe(
      'not-found',
    )
    const [line] = (await see(town.office, listEntries, {}, day)).rows.filter(({ id }) => id === suggestionId)
    expect(line).toMatchObject({ standing: 'DENIED' })
    expect(await refusalOf(see(town.office, getSuggestion, suggestionId, day))).toBeUndefined()
    await act(town.office, 'discard-draft', { suggestionId }, day)
  })

  test('is the only one who says either', async () => {
    const { suggestionId } = await offered()
    for (const person of [town.office, town.coSigner, town.stranger, town.leader]) {
      expect(await refusalOf(act(person, 'deny-entry', { suggestionId, reason: '不是他的。' }, day))).toBe('not-found')
      expect(await refusalOf(act(person, 'confirm-entry', { suggestionId }, day))).toBe('not-found')
    }
    const own = await draft(town.lead, day)
    for (const [name, input] of [
      ['deny-entry', { suggestionId: own.suggestionId, reason: '不是我的。' }],
      ['confirm-entry', { suggestionId: own.suggestionId }],
    ] as const)
      expect(await refusalOf(act(town.lead, name, input, day))).toBe('not-found')
  })
})
