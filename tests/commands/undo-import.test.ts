import { beforeAll, expect, test } from 'vitest'
import { assignedTo } from '../support/handling'
import { confirm, countOf, preview, suggestionsOf, undo } from '../support/import-lists'
import { eventsOf, rows } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { registered } from '../support/planning'
import { askReturn } from '../support/returning'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

test('undoing leaves nothing behind but the record of it', async () => {
  const before = [
    await countOf('suggestion'),
    await countOf('unit'),
    await countOf('delegate'),
    await countOf('person'),
    await countOf('assignment'),
    await countOf('reply'),
  ]
  const { importId } = await preview(town.office, [
    'G1,关于戊的建议,新代表乙,新代表丙,,区某新局,区财政局,2022-03-01,2022-04-01,B,,不公开,不满意',
  ])
  await confirm(town.office, importId)
  expect(await undo(town.office, importId)).toMatchObject({ suggestions: 1 })
  expect([
    await countOf('suggestion'),
    await countOf('unit'),
    await countOf('delegate'),
    await countOf('person'),
    await countOf('assignment'),
    await countOf('reply'),
  ]).toEqual(before)
  expect(await eventsOf(importId)).toEqual(['import.previewed', 'import.confirmed', 'import.undone'])
  expect(await refusalOf(undo(town.office, importId))).toBe('move-not-open')
})

test('undoing lets the same file come in again', async () => {
  const lines = ['H1,关于己的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,']
  const { importId } = await preview(town.office, lines)
  await confirm(town.office, importId)
  await undo(town.office, importId)
  const again = await preview(town.office, lines)
  expect(again.isRepeated).toBe(false)
  expect(await confirm(town.office, again.importId)).toMatchObject({ suggestions: 1 })
})

test('a new unit that is planned, asked or named elsewhere meanwhile stays', async () => {
  const units = ['区某规划局', '区某建议局', '区某规则局']
  const lines = units.map((unit, at) => `P${at},关于新单位${at}的建议,王立新,,,${unit},,2022-03-01,,,,,`)
  const { importId } = await preview(town.office, lines)
  await confirm(town.office, importId)
  const found = await rows('SELECT id, name FROM unit WHERE name = ANY($1)', [units])
  const [planned, proposed, routed] = units.map((name) => found.find((unit) => unit.name === name)?.id)
  const [assignmentId] = await assignedTo(town, town.street, '2022-06-01')
  const chosen = [{ unitId: planned, role: 'SOLE', part: '' }]
  const plan = { suggestionId: await registered(town), version: 0, units: chosen }
  await act(town.office, 'save-assignment-plan', plan, '2022-06-01')
  await askReturn(town.street.clerk, assignmentId, { ...town.housing, id: String(proposed) }, '2022-06-02')
  const rule = { version: 0, condition: 'KEYWORD', words: '停车', unitId: routed, duty: '', note: '' }
  await act(town.office, 'save-routing-rule', rule, '2022-06-01')
  expect(await undo(town.office, importId)).toMatchObject({ suggestions: 3 })
  const left = await rows('SELECT name FROM unit WHERE name = ANY($1)', [units])
  expect(left.map(({ name }) => name).sort()).toEqual([...units].sort())
})

test('undoing is refused once a unit has begun', async () => {
  const { importId } = await preview(town.office, ['J1,关于庚的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,'])
  await confirm(town.office, importId)
  const [suggestion] = await suggestionsOf(importId)
  const [assignment] = await rows('SELECT id FROM assignment WHERE suggestion_id = $1', [suggestion?.id])
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: assignment?.id }, '2022-06-01')
  expect(await refusalOf(undo(town.office, importId))).toBe('import-worked-on')
  expect(await suggestionsOf(importId)).toHaveLength(1)
})

test('undoing and beginning at once: one of the two happens', async () => {
  const { importId } = await preview(town.office, ['K1,关于辛的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,'])
  await confirm(town.office, importId)
  const [suggestion] = await suggestionsOf(importId)
  const [assignment] = await rows('SELECT id FROM assignment WHERE suggestion_id = $1', [suggestion?.id])
  const begun = act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: assignment?.id }, '2022-06-01')
  const refusals = await Promise.all([refusalOf(begun), refusalOf(undo(town.office, importId))])
  expect([
    [undefined, 'import-worked-on'],
    ['not-found', undefined],
  ]).toContainEqual(refusals)
})

test('five thousand rows come in together', async () => {
  const lines = Array.from(
    { length: 5_000 },
    (_, at) => `N${at},关于第${at}件事的建议,王立新,闫冰,城区,交通运输局,住建局,2022-03-01,2022-05-10,A,,公开,满意`,
  )
  const { importId } = await preview(town.office, lines)
  expect(await confirm(town.office, importId)).toMatchObject({ suggestions: 5_000 })
  expect(await undo(town.office, importId)).toMatchObject({ suggestions: 5_000 })
}, 240_000)
