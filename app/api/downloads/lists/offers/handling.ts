import { ChasingTable } from '@/components/chasing/chasing-table'
import { LedgerTable } from '@/components/commitments/ledger-table'
import { AnsweredTable } from '@/components/deadlines/answered-table'
import { DeadlineListTable } from '@/components/deadlines/deadline-list-table'
import { DossiersTable } from '@/components/dossier/dossiers-table'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { OutTable } from '@/components/publications/out-table'
import { WaitingTable } from '@/components/publications/waiting-table'
import { ChangesTable } from '@/components/ratings/changes-table'
import { RechecksTable } from '@/components/ratings/rechecks-table'
import { daysAfterContact } from '@/lib/domain/rating/change'
import { listAnswered } from '@/lib/queries/list-answered'
import { listChasingNotices } from '@/lib/queries/list-chasing-notices'
import { listCommitments } from '@/lib/queries/list-commitments'
import { listDeadlines } from '@/lib/queries/list-deadlines'
import { listDossiers } from '@/lib/queries/list-dossiers'
import { listPublications } from '@/lib/queries/list-publications'
import { listRechecks } from '@/lib/queries/list-rechecks'
import { listReplyMeetings } from '@/lib/queries/list-reply-meetings'
import { ratingDesk } from '@/lib/queries/rating-desk'
import { chasingFilterSchema } from '@/lib/schemas/chasing'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { dossierFilterSchema } from '@/lib/schemas/dossier'
import { ratingDeskFilterSchema } from '@/lib/schemas/handling-again'
import { publicationFilterSchema } from '@/lib/schemas/publication-filter'
import { meetingFilterSchema } from '@/lib/schemas/reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { purposeNames } from '@/lib/wording/deadline-texts'
import { offered } from './offer'
import { urgencyWords } from './value-words'

export const ofDeadlines = ({ deadlineList, limits, states, suggestion }: Words) => ({
  view: { open: deadlineList.title, answered: deadlineList.answered },
  urgency: urgencyWords(states),
  purpose: purposeNames({ limits, deadlineList }),
  holder: suggestion.holders,
  outcome: deadlineList.outcomes,
})

/** Lists that follow a suggestion while it is handled and afterwards. */
export const offersOfHandling = [
  offered({
    list: 'deadlines',
    schema: deadlineFilterSchema,
    query: listDeadlines,
    pageIn: (page) => page,
    title: ({ deadlineList }) => deadlineList.title,
    table: ({ rows, moment, words }) => DeadlineListTable({ rows, today: moment.today, words }),
    values: ofDeadlines,
  }),
  offered({
    list: 'answered',
    schema: deadlineFilterSchema,
    query: listAnswered,
    pageIn: (page) => page,
    title: ({ deadlineList }) => deadlineList.answered,
    table: ({ rows, filter, words }) => AnsweredTable({ rows, filter, words }),
    values: ofDeadlines,
  }),
  offered({
    list: 'commitments',
    schema: commitmentFilterSchema,
    query: listCommitments,
    pageIn: (page) => page,
    title: ({ commitments }) => commitments.title,
    table: ({ rows, moment, words }) => LedgerTable({ rows, today: moment.today, bySlips: undefined, words }),
    values: ({ commitments }) => ({ view: commitments.views }),
  }),
  offered({
    list: 'rating-changes',
    schema: ratingDeskFilterSchema,
    query: ratingDesk,
    pageIn: ({ changes }) => changes,
    title: ({ handlingAgain }) => handlingAgain.desk.changes,
    table: ({ rows, words }) => ChangesTable({ changes: rows, days: daysAfterContact, words }),
  }),
  offered({
    list: 'rechecks',
    schema: ratingDeskFilterSchema,
    query: listRechecks,
    pageIn: ({ entries }) => entries,
    title: ({ handlingAgain }) => handlingAgain.rechecks.title,
    table: ({ rows, words }) => RechecksTable({ rows, mayCall: false, words }),
  }),
  offered({
    list: 'publications-waiting',
    schema: publicationFilterSchema.omit({ which: true }),
    query: (reading, filter) => listPublications(reading, { ...filter, which: 'waiting' }),
    pageIn: ({ waiting }) => waiting ?? { rows: [], next: null },
    title: ({ publications }) => publications.waiting,
    table: ({ rows, moment, words }) => WaitingTable({ rows, today: moment.today, words }),
  }),
  offered({
    list: 'publications-out',
    schema: publicationFilterSchema.omit({ which: true }),
    query: (reading, filter) => listPublications(reading, { ...filter, which: 'out' }),
    pageIn: ({ out }) => out ?? { rows: [], next: null },
    title: ({ publications }) => publications.out,
    table: ({ rows, actor, words }) => OutTable({ rows, timeZone: actor.congress.timeZone, words }),
  }),
  offered({
    list: 'chasing-notices',
    schema: chasingFilterSchema,
    query: listChasingNotices,
    pageIn: (page) => page,
    title: ({ chasing }) => chasing.title,
    table: ({ rows, moment, words }) => ChasingTable({ rows, today: moment.today, canIssue: false, words }),
    values: ({ chasing }) => ({ kind: chasing.kinds, status: chasing.statuses }),
  }),
  offered({
    list: 'reply-meetings',
    schema: meetingFilterSchema,
    query: listReplyMeetings,
    pageIn: (page) => page,
    title: ({ meetings }) => meetings.title,
    table: ({ rows, actor, words }) => MeetingTable({ rows, timeZone: actor.congress.timeZone, words }),
  }),
  offered({
    list: 'dossiers',
    schema: dossierFilterSchema,
    query: listDossiers,
    pageIn: ({ page }) => page,
    title: ({ dossier }) => dossier.list.title,
    table: ({ rows, words }) => DossiersTable({ rows, words }),
    values: ({ dossier }) => ({ view: dossier.list.views }),
  }),
]
