import { beforeAll, expect, test } from 'vitest'
import { draft, handIn } from '../support/a-draft'
import { anAttachment, sendFile } from '../support/attachments'
import { eventsOf } from '../support/ledger'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const inDraft = { way: 'WRITER', kind: 'ATTACHMENT', visibility: 'INTERNAL' }
const removed = async (id: string) => (await rows.attachment.findUniqueOrThrow({ where: { id } })).removedAt !== null

test('in a draft a file is taken out and put back, with all its versions', async () => {
  const { suggestionId } = await draft(town.lead, day)
  const attachmentId = await anAttachment(town, suggestionId, inDraft)
  const second = await anAttachment(town, suggestionId, { ...inDraft, documentId: attachmentId, version: 2 })
  await act(town.lead, 'remove-attachment', { attachmentId: second }, day)
  expect([await removed(attachmentId), await removed(second)]).toEqual([true, true])
  expect(await refusalOf(act(town.lead, 'remove-attachment', { attachmentId }, day))).toBe('attachment-removed-before')
  await act(town.lead, 'restore-attachment', { attachmentId }, day)
  expect([await removed(attachmentId), await removed(second)]).toEqual([false, false])
  expect(await refusalOf(act(town.lead, 'restore-attachment', { attachmentId }, day))).toBe('attachment-removed-before')
  expect(await eventsOf(attachmentId)).toEqual(['attachment.restored'])
  expect(await eventsOf(second)).toEqual(['attachment.removed'])
})

test('handed in, nothing is taken out and nothing comes back', async () => {
  const { suggestionId, version } = await draft(town.lead, day)
  const [kept, out] = [await anAttachment(town, suggestionId, inDraft), await anAttachment(town, suggestionId, inDraft)]
  await act(town.lead, 'remove-attachment', { attachmentId: out }, '2022-03-01T01:00:00Z')
  await act(town.lead, 'submit-suggestion', { suggestionId, version }, day)
  expect(await refusalOf(act(town.lead, 'remove-attachment', { attachmentId: kept }, day))).toBe('move-not-open')
  expect(await refusalOf(act(town.lead, 'restore-attachment', { attachmentId: out }, day))).toBe('move-not-open')
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请补充附件。' }, day)
  expect(await refusalOf(act(town.lead, 'restore-attachment', { attachmentId: out }, day))).toBe(
    'attachment-removed-before',
  )
})

test('another’s file is not there', async () => {
  const { suggestionId } = await draft(town.lead, day)
  const attachmentId = await anAttachment(town, suggestionId, inDraft)
  const neighbour = await foundTown('商河')
  const others: Person[] = [town.stranger, town.coSigner, town.office, town.housing.head, town.audit, neighbour.lead]
  for (const by of [...others, neighbour.office]) {
    for (const name of ['remove-attachment', 'restore-attachment'])
      expect(await refusalOf(act(by, name, { attachmentId }, day))).toBe('not-found')
    const marks = { attachmentId, visibility: 'PUBLIC', officialCopy: true }
    expect(await refusalOf(act(by, 'mark-attachment', marks, day))).toBe('not-found')
  }
  expect(await eventsOf(attachmentId)).toEqual([])
})

test('the office marks what is there and takes out what it filed; the delegate neither', async () => {
  const suggestionId = await handIn(town.lead, day)
  const attachmentId = await anAttachment(town, suggestionId)
  const marks = { attachmentId, visibility: 'PUBLIC', officialCopy: true }
  expect(await refusalOf(act(town.lead, 'mark-attachment', marks, day))).toBe('not-found')
  expect(await refusalOf(act(town.lead, 'remove-attachment', { attachmentId }, day))).toBe('not-found')
  await act(town.office, 'mark-attachment', marks, day)
  expect(await rows.attachment.findUniqueOrThrow({ where: { id: attachmentId } })).toMatchObject({
    visibility: 'PUBLIC',
    officialCopy: true,
  })
  await act(town.office, 'remove-attachment', { attachmentId }, day)
  expect(await refusalOf(act(town.office, 'mark-attachment', marks, day))).toBe('attachment-removed-before')
  await act(town.office, 'restore-attachment', { attachmentId }, day)
  await rows.suggestion.update({ where: { id: suggestionId }, data: { status: 'CONCLUDED' } })
  for (const name of ['remove-attachment', 'restore-attachment'])
    expect(await refusalOf(act(town.office, name, { attachmentId }, day))).toBe('move-not-open')
})

test('the day on which the paper came is noted, changed and taken back', async () => {
  const suggestionId = await handIn(town.lead, day)
  const note = (receivedOn: string | null, by: Person = town.office) =>
    act(by, 'receive-paper', { suggestionId, receivedOn }, day)
  const noted = async () =>
    (await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).paperReceivedOn
      ?.toISOString()
      .slice(0, 10)
  await note('2022-02-28')
  expect(await noted()).toBe('2022-02-28')
  await note(day)
  expect(await noted()).toBe(day)
  expect(await refusalOf(note('2022-03-02'))).toBe('paper-in-future')
  for (const by of [town.lead, town.housing.clerk, town.leader, town.government])
    expect(await refusalOf(note(day, by))).toBe('not-found')
  await note(null)
  expect(await noted()).toBeUndefined()
  expect((await eventsOf(suggestionId)).slice(-3)).toEqual([
    'suggestion.paper-received',
    'suggestion.paper-received',
    'suggestion.paper-unticked',
  ])
  const drafted = (await draft(town.lead, day)).suggestionId
  const early = { suggestionId: drafted, receivedOn: day }
  expect(await refusalOf(act(town.office, 'receive-paper', early, day))).toBe('not-found')
})

test('a discarded draft goes with its files; what was handed in the database gives up to nobody', async () => {
  const { suggestionId } = await draft(town.lead, day)
  const { attachmentId } = (await sendFile({ by: town.lead, suggestionId })).body.result
  await act(town.lead, 'discard-draft', { suggestionId }, day)
  expect(await rows.attachment.count({ where: { id: attachmentId } })).toBe(0)
  expect(await rows.attachmentPiece.count({ where: { attachmentId } })).toBe(0)
  const kept = await anAttachment(town, await handIn(town.lead, day))
  await expect(rows.attachment.delete({ where: { id: kept } })).rejects.toThrow(/never deleted/)
})
