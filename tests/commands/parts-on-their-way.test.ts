import { beforeAll, expect, test } from 'vitest'
import { readAssignmentList } from '@/lib/queries/assignment-list'
import { unitLoads } from '@/lib/queries/desk-loads'
import { getAttachment } from '@/lib/queries/get-attachment'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToAssign } from '@/lib/queries/office-moves'
import { assignmentListFilterSchema } from '@/lib/schemas/desk-filter'
import { anAttachment } from '../support/attachments'
import { fixing, heldMeeting, nominated } from '../support/keys'
import { assign, mergedOn, registered, split } from '../support/merging'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const found = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })

test('what the meeting fixed is fixed of the original: a part is no key suggestion by itself', async () => {
  const id = await registered(town)
  const nominationId = await nominated(town.office, id, mergedOn)
  const decided = { ...heldMeeting(mergedOn), decisions: [fixing(town, nominationId)] }
  await act(town.office, 'fix-key-suggestions', decided, mergedOn)
  const { partIds } = await split(town.office, id)
  expect((await found(id)).keyFixedOn).not.toBeNull()
  for (const partId of partIds) expect((await found(partId)).keyFixedOn).toBeNull()
  await nominated(town.office, partIds[0], mergedOn)
})

test('a part that was refused is not written anew by its delegate: its words are the original’s', async () => {
  const { partIds } = await split(town.office, await registered(town))
  const suggestionId = partIds[0]
  const refusal = { suggestionId, ground: 'OTHER', reason: '不属于建议的内容。', outcome: 'RETURNED' }
  await act(town.office, 'not-accept-suggestion', refusal, mergedOn)
  const { moves } = await see(town.lead, getSuggestion, suggestionId, mergedOn)
  expect(moves).toContain('objectToNonAcceptance')
  expect(moves).not.toContain('takeUpAgain')
  expect(await refusalOf(act(town.lead, 'take-up-again', { suggestionId }, mergedOn))).toBe('part-not-sent-back')
  expect((await found(suggestionId)).status).toBe('NOT_ACCEPTED')
})

test('undoing it takes what the parts were assigned off the list and off the load of the unit', async () => {
  const own = await foundTown('商河')
  const id = await registered(own)
  const { partIds } = await split(own.office, id)
  await assign(own.office, partIds[0], own.transport)
  await act(own.office, 'undo-split', { suggestionId: id, reason: '代表认为是同一件事。' }, mergedOn)
  const list = await see(own.office, readAssignmentList, assignmentListFilterSchema.parse({}), mergedOn)
  expect(list.rows).toEqual([])
  const loads = await see(own.office, unitLoads, undefined, mergedOn)
  expect(loads.find((unit) => unit.id === own.transport.id)).toMatchObject({ inHand: 0 })
  const { units } = await see(own.office, getToAssign, id, mergedOn)
  expect(units.find((unit) => unit.id === own.transport.id)).toMatchObject({ load: 0 })
})

test('what lies with the original lies with its parts for whoever handles one, and for nobody else', async () => {
  const id = await registered(town)
  const picture = await anAttachment(town, id, { kind: 'ATTACHMENT', way: 'WRITER', visibility: 'INTERNAL' })
  const sheet = await anAttachment(town, id)
  const { partIds } = await split(town.office, id)
  await assign(town.office, partIds[0], town.transport)
  const shown = async (by: Person) =>
    (await see(by, getSuggestion, partIds[0], mergedOn)).attachments.documents.map(({ current }) => current.id)
  expect(await shown(town.transport.clerk)).toEqual([picture])
  expect((await shown(town.office)).sort()).toEqual([picture, sheet].sort())
  const { documents } = (await see(town.office, getSuggestion, partIds[0], mergedOn)).attachments
  expect(documents.some(({ isChangeable, isMarkable }) => isChangeable || isMarkable)).toBe(false)
  expect((await see(town.transport.clerk, getAttachment, picture, mergedOn)).suggestionId).toBe(id)
  expect(await refusalOf(see(town.transport.clerk, getAttachment, sheet, mergedOn))).toBe('not-found')
  expect(await refusalOf(see(town.housing.clerk, getAttachment, picture, mergedOn))).toBe('not-found')
})
