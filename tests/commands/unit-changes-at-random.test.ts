import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { readBoard } from '@/lib/queries/read-figures'
import { assignedTo } from '../support/handling'
import { act, refusalOf, see, type TestUnit } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { decided, merge, rename } from '../support/units'

const unitNames = ['housing', 'transport', 'street', 'court'] as const
type UnitName = (typeof unitNames)[number]

const anyUnit = fc.constantFrom(...unitNames)
const anyAct = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), unit: anyUnit, into: anyUnit }),
  fc.record({ kind: fc.constant('hand-over' as const), unit: anyUnit, into: anyUnit }),
  fc.record({ kind: fc.constant('rename' as const), unit: anyUnit, into: anyUnit }),
  fc.record({ kind: fc.constant('close' as const), unit: anyUnit, into: anyUnit }),
)
type AnyAct = { kind: 'merge' | 'hand-over' | 'rename' | 'close'; unit: UnitName; into: UnitName }

/** Every day from the assignment on, with the unit that had it then and whether that unit was there. */
const daysWithout = () => rows.$queryRaw<{ id: string; day: string }[]>`
  SELECT a.id, d::date::text AS day FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
    CROSS JOIN generate_series(a.assigned_on, date '2023-12-31', interval '1 day') d
   WHERE (a.ended_on IS NULL OR d < a.ended_on) AND (SELECT count(*) FROM unit u WHERE u.valid_from <= d AND (u.valid_to IS NULL OR u.valid_to >= d)
     AND u.id = coalesce((SELECT t.from_unit_id FROM assignment_transfer t WHERE t.assignment_id = a.id AND t.effective_on > d
       ORDER BY t.effective_on, t.id LIMIT 1), a.unit_id)) <> 1`

const figuresOf = async (town: Town) => (await see(town.office, readBoard, 2022, '2023-12-30')).figures

async function carryOut(town: Town, { kind, unit, into }: AnyAct, day: LocalDate, step: number) {
  const [from, to] = [town[unit] as TestUnit, town[into] as TestUnit]
  if (kind === 'merge') return merge(town.office, from, { successorId: to.id }, day)
  if (kind === 'rename') return rename(town.office, from, `改名后的单位${step}`, day)
  if (kind === 'close') return act(town.office, 'close-unit', { unitId: from.id, ...decided(day) }, day)
  const part = await rows.assignment.findFirst({ where: { unitId: from.id, endedOn: null } })
  const assignmentIds = part ? [part.id] : []
  const input = { unitId: from.id, assignmentIds, successorId: to.id, newName: '', ...decided(day) }
  return act(town.office, 'hand-over-work', input, day)
}

test('whatever becomes of the units, every part is with exactly one that is there, and last year stays as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 2, maxLength: 7 }), async (acts) => {
      const town = await foundTown()
      const parts: string[] = []
      for (const unit of unitNames) parts.push((await assignedTo(town, town[unit] as TestUnit))[0])
      const before = await figuresOf(town)
      let day = localDate('2023-01-09')
      for (const [step, one] of acts.entries()) {
        await refusalOf(carryOut(town, one, day, step))
        day = addDays(day, 20)
      }
      const kept = await rows.assignment.findMany({ where: { id: { in: parts } } })
      expect(kept.filter(({ endedOn }) => endedOn === null)).toHaveLength(parts.length)
      expect((await daysWithout()).filter(({ id }) => parts.includes(id))).toEqual([])
      expect(await figuresOf(town)).toEqual(before)
    }),
    { numRuns: 8, seed: 20221126 },
  )
}, 120_000)
