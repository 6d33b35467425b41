import { memberColumns } from '@/components/delegation/members-table'
import { ImportsTable } from '@/components/imports/imports-table'
import { reminderColumns } from '@/components/ladders/reminder-log'
import { phoneColumns, unopenedColumns } from '@/components/notices/call-columns'
import { AskedTable } from '@/components/pre-assignment/asked-table'
import { hitColumns } from '@/components/search/hit-columns'
import { delegationHome } from '@/lib/queries/delegation-home'
import { getLadders } from '@/lib/queries/get-ladders'
import { listImports } from '@/lib/queries/list-imports'
import { listOpinions } from '@/lib/queries/list-opinions'
import { openSearch } from '@/lib/queries/open-search'
import { phoneList } from '@/lib/queries/phone-list'
import { unopened } from '@/lib/queries/unopened'
import { reminderFilterSchema } from '@/lib/schemas/ladder'
import { phoneListFilterSchema, unopenedFilterSchema } from '@/lib/schemas/notices'
import { searchSchema } from '@/lib/schemas/search'
import { offered, unfiltered, whole } from './offer'

/** What is found, and whom to tell or to ask. */
export const offersOfWaiting = [
  offered({
    list: 'search',
    schema: searchSchema,
    query: openSearch,
    pageIn: ({ result }) => result ?? whole([]),
    title: ({ searching }) => searching.found,
    table: ({ words }) => hitColumns(words),
    values: ({ searching, states }) => ({
      kind: searching.kinds,
      status: states.suggestion,
      class: states.answerClass,
    }),
  }),
  offered({
    list: 'phone-list',
    schema: phoneListFilterSchema,
    query: phoneList,
    pageIn: (page) => page,
    title: ({ notices }) => notices.phoneList.title,
    table: ({ words }) => phoneColumns(words),
  }),
  offered({
    list: 'unopened',
    schema: unopenedFilterSchema,
    query: unopened,
    pageIn: ({ rows, next }) => ({
      rows: rows.flatMap(({ name, people, waiting }) => waiting.map((one) => ({ ...one, name, people }))),
      next,
    }),
    title: ({ returns }) => returns.unopenedTitle,
    table: ({ actor, words }) => unopenedColumns(actor.congress.timeZone, words),
  }),
  offered({
    list: 'pre-assignment',
    schema: unfiltered,
    query: (reading, { page }) => listOpinions(reading, page),
    pageIn: (page) => page,
    title: ({ preAssignment }) => preAssignment.title,
    table: ({ rows, moment, words }) => AskedTable({ rows, today: moment.today, words }),
  }),
  offered({
    list: 'reminders',
    schema: reminderFilterSchema,
    query: getLadders,
    pageIn: ({ log }) => log,
    title: ({ ladders }) => ladders.logTitle,
    table: ({ actor, words }) => reminderColumns(actor.congress.timeZone, words),
  }),
  offered({
    list: 'imports',
    schema: unfiltered,
    query: (reading) => listImports(reading, null),
    pageIn: (rows) => whole(rows),
    title: ({ importing }) => importing.list.caption,
    table: ({ rows, actor, words }) => ImportsTable({ lines: rows, timeZone: actor.congress.timeZone, words }),
  }),
  offered({
    list: 'delegation-members',
    schema: unfiltered,
    query: (reading) => delegationHome(reading, null),
    pageIn: ({ members }) => whole(members),
    title: ({ delegation }) => delegation.people,
    table: ({ actor, words }) => memberColumns(actor.congress.timeZone, words),
  }),
]
