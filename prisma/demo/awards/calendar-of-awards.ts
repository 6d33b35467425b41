import { localDate } from '@/lib/domain/deadlines/local-date'
import { at, clock } from '../days'

/** How the commendations for 2022 went once the year was fixed. The best suggestions stand in public notice when the new year begins. */
export const calledOn = localDate('2022-12-28')
export const calledAt = at(calledOn, clock(16, 10))
export const nominatedOn = localDate('2022-12-29')
export const nominatedFrom = at(nominatedOn, clock(9, 0))
export const checkedAt = at(nominatedOn, clock(15, 0))
export const shortlistedAt = at(nominatedOn, clock(15, 20))
export const metOn = localDate('2022-12-30')
export const metAt = at(metOn, clock(11, 10))
export const openedAt = at(metOn, clock(14, 30))
export const laterNotice = localDate('2023-01-04')
export const objectedOn = localDate('2023-01-05')
export const objectedAt = at(objectedOn, clock(10, 20))
export const answeredOn = localDate('2023-01-06')
export const answeredAt = at(answeredOn, clock(9, 30))
export const followedAt = at(answeredOn, clock(9, 50))
export const decidedOn = localDate('2023-01-09')
export const decidedAt = at(decidedOn, clock(8, 40))
