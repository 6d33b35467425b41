import { closeUnit } from './close-unit'
import { electDelegates } from './elect-delegates'
import { endMandate } from './end-mandate'
import { fileDeparted } from './file-departed'
import { handOverWork } from './hand-over-work'
import { leaveOffices } from './leave-offices'
import { mergeUnits } from './merge-units'
import { openUnit } from './open-unit'
import { ofPrograms } from './registry-of-programs'
import { ofSearches } from './registry-of-searches'
import { ofTowns } from './registry-of-towns'
import { renameUnit } from './rename-unit'
import { takeLead } from './take-lead'
import { undoUnitChange } from './undo-unit-change'

/** What changes who is there: units, towns, delegates, staff. */
export const ofUnitsAndPeople = [
  ...ofSearches,
  ...ofPrograms,
  ...ofTowns,
  ...[closeUnit, handOverWork, mergeUnits, openUnit, renameUnit, undoUnitChange],
  ...[electDelegates, endMandate, fileDeparted, leaveOffices, takeLead],
] as const
