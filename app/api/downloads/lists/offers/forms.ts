import { seesAnnualReports } from '@/lib/domain/annual-report/policy'
import { headersToWrite, writtenRow } from '@/lib/domain/import/written-row'
import { exportCommitments } from '@/lib/queries/export-commitments'
import { workAnsweredOut, workDeadlinesOut } from '@/lib/queries/export-deadlines'
import { exportRegistry } from '@/lib/queries/export-registry'
import { countRegistry } from '@/lib/queries/list-registry'
import { commitmentExportSchema } from '@/lib/schemas/commitment'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { answeredTable, openTable } from '@/lib/wording/deadline-workbook'
import { promiseTable } from '@/lib/wording/promise-workbook'
import { ofDeadlines } from './handling'
import { offered, whole } from './offer'
import { ofRegistry } from './suggestions'

/** What stands beside a page and has more than it: columns worked out, or a form that is filled in and sent back. */
export const offersOfForms = [
  offered({
    list: 'registry-full',
    schema: registryFilterSchema,
    query: exportRegistry,
    pageIn: (page) => page,
    count: countRegistry,
    title: ({ registry }) => registry.title,
    table: ({ words }) => ({
      headers: headersToWrite,
      widths: headersToWrite.map(() => 14),
      rowOf: (row) => writtenRow(row, words.states.suggestion[row.status]),
    }),
    values: ofRegistry,
  }),
  offered({
    list: 'deadlines-worked',
    schema: deadlineFilterSchema,
    query: workDeadlinesOut,
    pageIn: (page) => page,
    title: ({ deadlineList }) => deadlineList.title,
    table: ({ actor, moment, words }) => openTable(moment.today, seesAnnualReports(actor), words),
    values: ofDeadlines,
  }),
  offered({
    list: 'answered-worked',
    schema: deadlineFilterSchema,
    query: workAnsweredOut,
    pageIn: (page) => page,
    title: ({ deadlineList }) => deadlineList.answered,
    table: ({ words }) => answeredTable(words),
    values: ofDeadlines,
  }),
  offered({
    list: 'promise-sheet',
    schema: commitmentExportSchema,
    query: exportCommitments,
    pageIn: (rows) => whole(rows),
    title: ({ promiseSheet }) => promiseSheet.name,
    table: ({ words }) => promiseTable(words),
    values: ({ commitments }) => ({ view: commitments.views }),
  }),
]
