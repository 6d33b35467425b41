import { beforeAll, expect, test } from 'vitest'
import { attachmentsOf } from '@/lib/queries/attachments-of'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import type { Query } from '@/lib/queries/query'
import { readSuggestion } from '@/lib/store/suggestions'
import { anAttachment, sendFile } from '../support/attachments'
import { anAnswer, aReply, assigned, heard } from '../support/handling'
import { eventsOf } from '../support/ledger'
import { act, type Person, refusalOf, see, type TestUnit } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-04-02'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})

type Shared = { suggestionId: string; housing: string; transport: string }

/** Two units that answer their parts. */
async function shared(): Promise<Shared> {
  const { suggestionId, assignmentIds } = await assigned(
    town,
    [
      { unit: town.housing, role: 'SEPARATE', part: '车位' },
      { unit: town.transport, role: 'SEPARATE', part: '道路' },
    ],
    '2022-03-01',
    { confirmed: [town.coSigner] },
  )
  const [housing, transport] = assignmentIds as [string, string]
  for (const [unit, assignmentId] of [
    [town.housing, housing],
    [town.transport, transport],
  ] as const) {
    await act(unit.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
    await heard(unit.clerk, assignmentId, '2022-03-10')
  }
  return { suggestionId, housing, transport }
}

const bring = (by: Person, suggestionId: string, more: object = {}) =>
  sendFile({ by, suggestionId, kind: 'EVIDENCE', ...more })
const brought = async (by: Person, suggestionId: string): Promise<string> =>
  (await bring(by, suggestionId)).body.result.attachmentId
const proves = (evidenceFileId: string) => anAnswer(1, { meaning: 'SOLVED', evidenceFileId })
const save = (unit: TestUnit, assignmentId: string, answers: object[], version = 0) =>
  act<{ version: number }>(unit.clerk, 'save-reply', { assignmentId, version, answers }, day)
const send = (unit: TestUnit, assignmentId: string, answers: object[]) =>
  act<{ version: number }>(unit.clerk, 'submit-reply', aReply(assignmentId, { answers }), day)
const list: Query<string, string[]> = async (reading, id) =>
  (await attachmentsOf(reading, await readSuggestion(reading.tx, id))).documents.map(({ current }) => current.id)

test('a file just uploaded proves an answer that is solved', async () => {
  const { suggestionId, housing } = await shared()
  const file = await brought(town.housing.clerk, suggestionId)
  expect(await rows.attachment.findUniqueOrThrow({ where: { id: file } })).toMatchObject({
    ...{ kind: 'EVIDENCE', way: 'UNIT', visibility: 'INTERNAL', subjectId: housing },
  })
  expect(await eventsOf(file)).toEqual(['attachment.added'])
  const desk = await see(town.housing.clerk, getReplyDraft, housing, day)
  expect(desk.files).toEqual([{ id: file, fileName: '说明.txt', isOwn: true }])
  await send(town.housing, housing, [proves(file), { ordinal: 2, notOurs: true }])
  const [answer] = await rows.replyAnswer.findMany({ where: { evidenceFileId: file } })
  expect(answer).toMatchObject({ ordinal: 1, evidence: '' })
})

test('who answers nothing brings no evidence', async () => {
  const { suggestionId } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.court, role: 'ASSIST' },
  ])
  const neighbour = await foundTown('商河')
  const others = [
    town.lead,
    town.government,
    town.leader,
    town.court.clerk,
    town.transport.clerk,
    neighbour.housing.clerk,
  ]
  for (const by of others) expect((await bring(by, suggestionId)).body.code).toBe('not-found')
  expect(await rows.attachment.count({ where: { suggestionId } })).toBe(0)
})

test('until the answer is signed its unit and the offices see it, then everybody who sees the suggestion', async () => {
  const { suggestionId, housing } = await shared()
  const named = await brought(town.housing.clerk, suggestionId)
  const unnamed = await brought(town.housing.clerk, suggestionId)
  const seenBy = async (by: Person) => (await see(by, list, suggestionId, day)).toSorted()
  const both = [named, unnamed].toSorted()
  const inside = [town.housing.clerk, town.housing.head, town.office, town.government]
  const outside = [town.lead, town.coSigner, town.leader, town.transport.clerk]
  const { version } = await send(town.housing, housing, [proves(named), { ordinal: 2, notOurs: true }])
  for (const by of inside) expect(await seenBy(by)).toEqual(both)
  for (const by of outside) expect(await seenBy(by)).toEqual([])
  await act(town.housing.head, 'sign-reply', { assignmentId: housing, version }, '2022-04-08')
  for (const by of inside) expect(await seenBy(by)).toEqual(both)
  for (const by of outside) expect(await seenBy(by)).toEqual([named])
})

test('evidence of another unit, and what only the office may see, proves nothing', async () => {
  const { suggestionId, housing, transport } = await shared()
  const theirs = await brought(town.transport.clerk, suggestionId)
  const paper = { kind: 'EVIDENCE', way: 'OFFICE' }
  const forAll = await anAttachment(town, suggestionId, { ...paper, visibility: 'INTERNAL' })
  const kept = await anAttachment(town, suggestionId, { ...paper, visibility: 'OFFICE' })
  const form = await anAttachment(town, suggestionId, { kind: 'RATING_FORM', visibility: 'INTERNAL' })
  expect((await see(town.housing.clerk, getReplyDraft, housing, day)).files.map(({ id }) => id)).toEqual([forAll])
  for (const id of [theirs, kept, form])
    expect(await refusalOf(save(town.housing, housing, [proves(id)]))).toBe('evidence-not-there')
  expect(await rows.reply.count({ where: { assignmentId: housing } })).toBe(0)
  await save(town.housing, housing, [proves(forAll)])
  await save(town.transport, transport, [proves(theirs)])
})

test('only its unit takes it out or replaces it, and not while an answer names it', async () => {
  const { suggestionId, housing } = await shared()
  const file = await brought(town.housing.clerk, suggestionId)
  const remove = (by: Person) => refusalOf(act(by, 'remove-attachment', { attachmentId: file }, day))
  for (const by of [town.transport.clerk, town.office, town.lead]) expect(await remove(by)).toBe('not-found')
  expect((await bring(town.transport.clerk, suggestionId, { replaces: file })).body.code).toBe('not-found')
  const { version } = await save(town.housing, housing, [proves(file)])
  expect(await remove(town.housing.clerk)).toBe('attachment-proves-answer')
  await save(town.housing, housing, [{ ordinal: 1 }], version)
  expect(await remove(town.housing.clerk)).toBeUndefined()
  expect((await see(town.housing.clerk, getReplyDraft, housing, day)).files).toEqual([])
  expect(await refusalOf(save(town.housing, housing, [proves(file)], version + 1))).toBe('evidence-not-there')
})
