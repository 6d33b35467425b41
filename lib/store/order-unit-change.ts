import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import { ensureFits, isDue, type UnitOrder } from '@/lib/domain/unit/unit-change'
import { carryOutUnitChange } from './carry-out-unit-change'
import { namesOf } from './changed-units'
import { recordEvent } from './events'
import type { Tx } from './tx'
import { addUnitChange, ensureTheirs, holdUnits } from './unit-changes'

/** What an order about units leaves out. */
export const nothingElse = {
  unitIds: [],
  successorId: null,
  newName: null,
  newKind: null,
  newGroup: null,
  assignmentIds: [],
  grantIds: [],
} as const

type Context = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment }

/** The same for every act about units: what is due is carried out, what lies ahead waits for its day. */
export async function orderUnitChange({ tx, actor, moment }: Context, order: UnitOrder) {
  const ground = await holdUnits(tx, order)
  await ensureTheirs(tx, order)
  ensureFits(order, ground, moment.today)

  const act = { at: moment.now, personId: actor.personId }
  const change = await addUnitChange(tx, actor.congress.id, order, act)
  if (isDue(order, moment.today)) {
    return { changeId: change.id, unitId: await carryOutUnitChange(tx, change, moment, actor) }
  }
  const { kind, successorId, newName, effectiveOn: on, documentNumber: document, reason } = order
  const [to = newName ?? ''] = successorId ? await namesOf(tx, [successorId]) : []
  await recordEvent(tx, actor, {
    type: 'unit.change-planned',
    subjectId: order.unitIds[0] ?? change.id,
    at: moment.now,
    role: 'DELEGATE_OFFICE',
    data: { change: kind, formers: ground.units.map(({ name }) => name), to, on, document, reason },
  })
  return { changeId: change.id, unitId: order.unitIds[0] ?? null }
}
