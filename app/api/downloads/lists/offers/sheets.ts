import { z } from 'zod'
import { attendanceColumns } from '@/components/meetings/attendance-tables'
import { readAssignmentList } from '@/lib/queries/assignment-list'
import { exportChannels } from '@/lib/queries/export-channels'
import { exportPerformance } from '@/lib/queries/export-performance'
import { exportResults } from '@/lib/queries/export-results'
import { listAttendance } from '@/lib/queries/list-attendance'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { assignmentListFilterSchema } from '@/lib/schemas/desk-filter'
import { boardFilterSchema } from '@/lib/schemas/figure-list-filter'
import { attendanceYearSchema } from '@/lib/schemas/meeting-minutes'
import { performanceExportSchema } from '@/lib/schemas/performance'
import { assignmentListTable } from '@/lib/wording/assignment-list-rows'
import { channelTable } from '@/lib/wording/channel-workbook'
import { fill } from '@/lib/wording/fill'
import { performanceTable } from '@/lib/wording/performance-table'
import { resultsTable } from '@/lib/wording/results-table'
import { offered, whole } from './offer'

/** What cannot be read is no assessment. */
const nowhere = '00000000-0000-0000-0000-000000000000'
const resultsAsked = resultsFilterSchema.pick({ like: true }).extend({ assessmentId: z.uuid().catch(nowhere) })

/** Sheets that an office keeps, each read whole: their rows are counted together. */
export const offersOfSheets = [
  offered({
    list: 'assignment-list',
    schema: assignmentListFilterSchema,
    query: readAssignmentList,
    pageIn: ({ rows }) => whole(rows.map((row, place) => ({ ...row, place }))),
    title: ({ assignmentList }) => assignmentList.title,
    table: ({ words }) => assignmentListTable(words),
    values: ({ registry }) => ({ period: registry.periods }),
  }),
  offered({
    list: 'attendance',
    schema: attendanceYearSchema,
    query: listAttendance,
    pageIn: ({ lines }) => whole(lines),
    title: ({ meetingMinutes }) => meetingMinutes.year.title,
    table: ({ words }) => attendanceColumns(words),
  }),
  offered({
    list: 'channels',
    schema: boardFilterSchema,
    query: exportChannels,
    pageIn: (rows) => whole(rows),
    title: ({ channels }, { year }) => fill(channels.sheet.name, { year }),
    table: ({ words }) => channelTable(words),
  }),
  offered({
    list: 'performance',
    schema: performanceExportSchema,
    query: exportPerformance,
    pageIn: (rows) => whole(rows),
    title: ({ performance }) => performance.paper.name,
    table: ({ words }) => performanceTable(words),
  }),
  offered({
    list: 'assessment-results',
    schema: resultsAsked,
    query: exportResults,
    pageIn: (rows) => whole(rows),
    title: ({ fairness }) => fairness.title,
    table: ({ words }) => resultsTable(words),
    values: ({ fairness }) => ({ like: fairness.likenesses }),
  }),
]
