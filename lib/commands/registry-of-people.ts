import { closeUnit } from './close-unit'
import { electDelegates } from './elect-delegates'
import { endMandate } from './end-mandate'
import { fileDeparted } from './file-departed'
import { handOverWork } from './hand-over-work'
import { leaveOffices } from './leave-offices'
import { makeApiToken } from './make-api-token'
import { mergeUnits } from './merge-units'
import { openUnit } from './open-unit'
import { ofSearches } from './registry-of-searches'
import { renameUnit } from './rename-unit'
import { revokeApiToken } from './revoke-api-token'
import { takeLead } from './take-lead'
import { undoUnitChange } from './undo-unit-change'

/** What changes who is there: units, delegates, staff. */
export const ofUnitsAndPeople = [
  ...ofSearches,
  makeApiToken,
  revokeApiToken,
  ...[closeUnit, handOverWork, mergeUnits, openUnit, renameUnit, undoUnitChange],
  ...[electDelegates, endMandate, fileDeparted, leaveOffices, takeLead],
] as const
