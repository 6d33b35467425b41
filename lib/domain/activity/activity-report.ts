import { addMonths, type LocalDate } from '../deadlines/local-date'
import type { ActivityKind } from './activity'

/** 视察、调研: what was found is reported. */
export const reportedKinds = ['INSPECTION', 'SURVEY'] as const satisfies ActivityKind[]

/** SDI 23: the report of an inspection within three months. A month ends on the same day, or on its last. */
export const activityReportDue = (endsOn: LocalDate): LocalDate => addMonths(endsOn, 3)
