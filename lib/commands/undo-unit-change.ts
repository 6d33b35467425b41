import { authorize } from '@/lib/domain/access/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { ofOneUnitChange } from '@/lib/schemas/unit-change'
import { namesOf } from '@/lib/store/changed-units'
import { recordEvent } from '@/lib/store/events'
import { keepUndone, lockPlannedChange } from '@/lib/store/unit-changes'
import { command, perPerson } from './command'

/** Before its day; afterwards the way back is an act of its own. */
export const undoUnitChange = command({
  name: 'undo-unit-change',
  input: ofOneUnitChange,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { changeId }) => {
    authorize(actor, unitPolicy.keep, null)
    const change = await lockPlannedChange(tx, changeId)
    authorize(actor, unitPolicy.keep, change)

    await keepUndone(tx, changeId, { at: moment.now, personId: actor.personId })
    const { kind, unitIds, newName, effectiveOn: on } = change
    await recordEvent(tx, actor, {
      type: 'unit.change-undone',
      subjectId: unitIds[0] ?? changeId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { change: kind, formers: await namesOf(tx, unitIds), to: newName ?? '', on },
    })
    return { changeId }
  },
})
