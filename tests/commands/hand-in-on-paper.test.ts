import { beforeAll, describe, expect, test } from 'vitest'
import { getToHandInOnPaper } from '@/lib/queries/get-entry'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getVersions } from '@/lib/queries/get-versions'
import { anAttachment } from '../support/attachments'
import { type Entered, enteredFor, entryOf, handedInOnPaper, offeredTo, written } from '../support/entries'
import { act, refusalOf, see } from '../support/people'
import { eventsOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const entered = () => enteredFor(town, town.office)
const offered = () => offeredTo(town, town.office)
const onPaper = (made: Entered, more: object = {}) => handedInOnPaper(town, made, more)
const scan = (suggestionId: string) => anAttachment(town, suggestionId, { way: 'WRITER' })
const statusOf = async (id: string) => (await rows.suggestion.findUniqueOrThrow({ where: { id } })).status

describe('on the signed paper', () => {
  test('it is handed in, with the co-signers whose signatures are on it, and says so', async () => {
    const made = await entered()
    await scan(made.suggestionId)
    expect(await see(town.office, getToHandInOnPaper, made.suggestionId, day)).toMatchObject({ hasSignedSheet: true })
    await onPaper(made, { coSignerIds: [town.coSigner.delegateId, town.lead.delegateId, town.coSigner.delegateId] })
    expect(await statusOf(made.suggestionId)).toBe('SUBMITTED')
    expect(await rows.coSignature.findMany({ where: { suggestionId: made.suggestionId } })).toMatchObject([
      { delegateId: town.coSigner.delegateId, state: 'CONFIRMED', byPaper: true, signedVersion: made.version },
    ])
    const told = (await eventsOf(made.suggestionId)).find(({ type }) => type === 'entry.on-paper')
    expect(told?.data).toMatchObject({ receivedOn: day, delegateIds: [town.coSigner.delegateId] })
    const seen = await see(town.lead, getSuggestion, made.suggestionId, day)
    expect(seen.entered).toMatchObject({ paperOn: day, outcome: null })
    expect(seen.moves).toEqual(expect.arrayContaining(['confirmEntry', 'denyEntry']))
    expect(seen.coSignersNamed).toMatchObject([{ byPaper: true }])
  })

  test('he may confirm it at any time afterwards, once', async () => {
    const made = await entered()
    await scan(made.suggestionId)
    await onPaper(made)
    const [categoryId] = town.categories
    await act(town.office, 'register-suggestion', { suggestionId: made.suggestionId, categoryId }, day)
    await act(town.lead, 'confirm-entry', { suggestionId: made.suggestionId }, day)
    expect(await entryOf(made.suggestionId)).toMatchObject({ outcome: 'CONFIRMED' })
    const again = act(town.lead, 'confirm-entry', { suggestionId: made.suggestionId }, day)
    expect(await refusalOf(again)).toBe('not-found')
  })

  test('what he says is not his is not registered', async () => {
    const made = await entered()
    await scan(made.suggestionId)
    await onPaper(made)
    const { suggestionId } = made
    await act(town.lead, 'deny-entry', { suggestionId, reason: '签名不是我的。' }, day)
    const [categoryId] = town.categories
    const register = act(town.office, 'register-suggestion', { suggestionId, categoryId }, day)
    expect(await refusalOf(register)).toBe('entry-denied')
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).number).toBeNull()
  })

  test('not on a day to come, not in an old version, not with a sheet that was taken out or is infected', async () => {
    const made = await entered()
    const attachmentId = await scan(made.suggestionId)
    expect(await refusalOf(onPaper(made, { receivedOn: '2022-02-24' }))).toBe('paper-in-future')
    expect(await refusalOf(onPaper({ ...made, version: 1 }))).toBe('stale-version')
    await rows.attachment.update({ where: { id: attachmentId }, data: { scanState: 'INFECTED' } })
    expect(await refusalOf(onPaper(made))).toBe('signed-sheet-missing')
    await rows.attachment.update({ where: { id: attachmentId }, data: { scanState: 'CLEAN' } })
    await act(town.office, 'remove-attachment', { attachmentId }, day)
    expect(await refusalOf(onPaper(made))).toBe('signed-sheet-missing')
    expect(await rows.coSignature.count({ where: { suggestionId: made.suggestionId } })).toBe(0)
  })

  test('what comes in on paper is kept, and compared with what comes in again', async () => {
    const made = await entered()
    const { suggestionId } = made
    await scan(suggestionId)
    await onPaper(made)
    await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, day)
    const changed = { ...written, ...made, situation: '纬二路南段新建小区六处。' }
    const { version } = await act<{ version: number }>(town.office, 'save-draft', changed, day)
    await onPaper({ suggestionId, version })
    const asked = { suggestionId, from: undefined, to: undefined }
    const { compared } = await see(town.office, getVersions, asked, day)
    expect(compared).toMatchObject({ from: { version: made.version }, before: { situation: written.situation } })
    expect(compared).toMatchObject({ to: { version }, now: { situation: changed.situation } })
  })

  test('by two at once it is handed in once', async () => {
    const made = await entered()
    await scan(made.suggestionId)
    const both = await Promise.all([onPaper(made), onPaper(made)].map(refusalOf))
    expect(both.filter((code) => code === undefined)).toHaveLength(1)
  })

  test('the office’s hand against the delegate’s: one of them hands it in', async () => {
    const made = await offered()
    await scan(made.suggestionId)
    const both = await Promise.all([onPaper(made), act(town.lead, 'submit-suggestion', made, day)].map(refusalOf))
    expect(both.filter((code) => code === undefined)).toHaveLength(1)
    expect(await statusOf(made.suggestionId)).toBe('SUBMITTED')
  })
})
