import { closeUnit } from './close-unit'
import { handOverWork } from './hand-over-work'
import { mergeUnits } from './merge-units'
import { openUnit } from './open-unit'
import { renameUnit } from './rename-unit'
import { undoUnitChange } from './undo-unit-change'

/** What changes who is there: units, delegates, staff. */
export const ofUnitsAndPeople = [closeUnit, handOverWork, mergeUnits, openUnit, renameUnit, undoUnitChange] as const
