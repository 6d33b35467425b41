import { answerResident } from './answer-resident'
import { cancelStationDay } from './cancel-station-day'
import { changeDuty } from './change-duty'
import { changeStation } from './change-station'
import { closeStation } from './close-station'
import { letInDoorItems } from './let-in-door-items'
import { openStation } from './open-station'
import { planStationDay } from './plan-station-day'
import { planStationDays } from './plan-station-days'
import { recordStationDay } from './record-station-day'
import { renewDoorCode } from './renew-door-code'
import { setAsideDoorItems } from './set-aside-door-items'
import { takeBackDoorItems } from './take-back-door-items'

/** Liaison stations, their days and what came in at their doors. */
export const ofStations = [
  answerResident,
  cancelStationDay,
  changeDuty,
  changeStation,
  closeStation,
  letInDoorItems,
  openStation,
  planStationDay,
  planStationDays,
  recordStationDay,
  renewDoorCode,
  setAsideDoorItems,
  takeBackDoorItems,
] as const
