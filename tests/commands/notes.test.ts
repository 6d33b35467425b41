import { expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listNotices } from '@/lib/queries/list-notices'
import { assigned } from '../support/handling'
import { rows } from '../support/ledger'
import { another } from '../support/on-form'
import { act, type Person, refusalOf, see } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, street, office, leader } = town
const { suggestionId } = await assigned(town, [
  { unit: housing, role: 'LEAD' },
  { unit: street, role: 'ASSIST' },
])

const write = (by: Person, level: string, text: string, mentions: string[] = []) =>
  act<{ noteId: string }>(by, 'write-note', { suggestionId, level, text, mentions }, '2022-03-10')
const seen = async (by: Person) =>
  (await see(by, getSuggestion, suggestionId, '2022-03-11')).notes.notes.map(({ text }) => text)

test('each level is read by its own people, and the delegate and the government read none', async () => {
  await write(housing.clerk, 'UNIT', '领导要求五月前完成。')
  await write(street.clerk, 'HANDLERS', '东侧空地已经腾空。')
  await write(office, 'COMMITTEE', '与去年的建议比较。')
  expect(await seen(housing.head)).toEqual(['东侧空地已经腾空。', '领导要求五月前完成。'])
  expect(await seen(street.head)).toEqual(['东侧空地已经腾空。'])
  expect(await seen(leader)).toEqual(['与去年的建议比较。'])
  for (const by of [town.lead, town.government, town.officer]) expect(await seen(by)).toEqual([])
})

test('an officer who works at the unit is not called to a note of the committee', async () => {
  const both = await another(town, '双岗', { role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: housing.id })
  expect(await refusalOf(write(office, 'COMMITTEE', '拟请主任会议听取。', [both.personId]))).toBe('mention-cannot-see')
  await write(housing.head, 'UNIT', '请周五前报进度。', [both.personId])
  expect(await seen(both)).not.toContain('与去年的建议比较。')
  expect(await seen(both)).toContain('请周五前报进度。')
})

test('nobody writes at a level that is not his', async () => {
  const before = await rows('SELECT FROM note WHERE suggestion_id = $1', [suggestionId])
  for (const [by, level] of [
    [housing.clerk, 'COMMITTEE'],
    [office, 'UNIT'],
    [office, 'HANDLERS'],
    [town.government, 'HANDLERS'],
    [town.lead, 'HANDLERS'],
    [town.court.clerk, 'UNIT'],
  ] as const)
    expect(await refusalOf(write(by, level, '越级备注。'))).toBe('not-found')
  expect(await rows('SELECT FROM note WHERE suggestion_id = $1', [suggestionId])).toHaveLength(before.length)
})

test('who is mentioned is told, and nobody is mentioned who cannot read it', async () => {
  const outside = [street.clerk.personId, office.personId, town.lead.personId]
  for (const id of outside)
    expect(await refusalOf(write(housing.clerk, 'UNIT', '请看。', [id]))).toBe('mention-cannot-see')
  await write(housing.clerk, 'UNIT', '请局长把关。', [housing.head.personId])
  const [event] = await rows(
    `SELECT id, congress_id, type, data FROM event WHERE suggestion_id = $1 AND type = 'note.unit-written' ORDER BY sequence DESC LIMIT 1`,
    [suggestionId],
  )
  const { id, congress_id: congressId, data } = event as { id: string; congress_id: string; data: object }
  expect(JSON.stringify(data)).not.toContain('把关')
  await deliverEvent({ congressId, eventId: id })
  const told = async (by: Person) =>
    (await see(by, listNotices, { page: undefined } as never, '2022-03-11')).rows.length
  expect(await told(housing.head)).toBeGreaterThan(0)
  expect(await told(street.head)).toBe(0)
})

test('its writer puts it right or strikes it out, with a trace; others do neither', async () => {
  const { noteId } = await write(housing.clerk, 'HANDLERS', '泊位约五十个。')
  const correct = (by: Person) => act(by, 'correct-note', { noteId, text: '泊位约六十个。' }, '2022-03-12')
  expect(await refusalOf(correct(housing.head))).toBe('note-of-another')
  expect(await refusalOf(correct(office))).toBe('not-found')
  await correct(housing.clerk)
  await act(housing.clerk, 'strike-note', { noteId }, '2022-03-13')
  expect(await refusalOf(correct(housing.clerk))).toBe('note-struck')
  const { notes } = (await see(street.clerk, getSuggestion, suggestionId, '2022-03-14')).notes
  const kept = notes.find(({ id }) => id === noteId)
  expect(kept).toMatchObject({ text: '泊位约六十个。', earlier: [{ text: '泊位约五十个。' }], isOwn: false })
  expect(kept?.struckAt).not.toBeNull()
})

test('what a unit that took the part over finds are the notes of the part', async () => {
  const { suggestionId: other } = await assigned(town, [{ unit: town.transport, role: 'SOLE' }])
  await act(
    town.transport.clerk,
    'write-note',
    { suggestionId: other, level: 'UNIT', text: '已约看现场。', mentions: [] },
    '2022-03-10',
  )
  await rows('UPDATE assignment SET unit_id = $2 WHERE suggestion_id = $1', [other, town.court.id])
  const view = await see(town.court.clerk, getSuggestion, other, '2022-03-11')
  expect(view.notes.notes.map(({ text }) => text)).toEqual(['已约看现场。'])
  await rows('UPDATE assignment SET unit_id = $2 WHERE suggestion_id = $1', [other, town.transport.id])
})
