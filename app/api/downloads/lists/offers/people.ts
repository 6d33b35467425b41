import { ActivitiesTable } from '@/components/activities/activities-table'
import { AccountsTable } from '@/components/administration/accounts-table'
import { EventsTable } from '@/components/administration/events-table'
import { AnnualReportTable } from '@/components/annual-reports/report-table'
import { AssessmentsTable } from '@/components/assessments/assessments-table'
import { AwardTable } from '@/components/awards/award-table'
import { rollColumns } from '@/components/delegates/roll-columns'
import { ReportTable } from '@/components/special-reports/report-table'
import { StationsTable } from '@/components/stations/stations-table'
import { TownsTable } from '@/components/towns/towns-table'
import { UnitsTable } from '@/components/units/units-table'
import { VoiceTable } from '@/components/voices/voice-table'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { listAccounts } from '@/lib/queries/list-accounts'
import { listActivities } from '@/lib/queries/list-activities'
import { listAnnualReports } from '@/lib/queries/list-annual-reports'
import { listAssessments } from '@/lib/queries/list-assessments'
import { listAwards } from '@/lib/queries/list-awards'
import { listDelegates } from '@/lib/queries/list-delegates'
import { listEvents } from '@/lib/queries/list-events'
import { listSpecialReports } from '@/lib/queries/list-special-reports'
import { listStations } from '@/lib/queries/list-stations'
import { listTowns } from '@/lib/queries/list-towns'
import { listUnits } from '@/lib/queries/list-units'
import { listVoices } from '@/lib/queries/list-voices'
import { activityFilterSchema } from '@/lib/schemas/activity'
import { accountFilterSchema, eventFilterSchema } from '@/lib/schemas/administration-filter'
import { annualReportFilterSchema } from '@/lib/schemas/annual-report'
import { assessmentFilterSchema } from '@/lib/schemas/assessment'
import { awardFilterSchema } from '@/lib/schemas/award'
import { delegateFilterSchema } from '@/lib/schemas/mandate'
import { reportFilterSchema } from '@/lib/schemas/special-report'
import { stationFilterSchema } from '@/lib/schemas/station-filter'
import { unitFilterSchema } from '@/lib/schemas/unit-filter'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { offered, unfiltered, whole } from './offer'

/** Lists of people, places, and what they do. */
export const offersOfPeople = [
  offered({
    list: 'delegates',
    schema: delegateFilterSchema,
    query: listDelegates,
    pageIn: ({ delegations }) =>
      whole(delegations.flatMap(({ name, delegates }) => delegates.map((one) => ({ ...one, delegation: name })))),
    title: ({ delegates }) => delegates.title,
    table: ({ filter, moment, words }) => [
      {
        key: 'delegation',
        header: words.exports.names.delegation,
        cell: ({ delegation }) => delegation ?? words.delegates.noDelegation,
      },
      ...rollColumns(filter.day ? localDate(filter.day) : moment.today, words),
    ],
  }),
  offered({
    list: 'units',
    schema: unitFilterSchema,
    query: listUnits,
    pageIn: (page) => page,
    title: ({ units }) => units.title,
    table: ({ rows, words }) => UnitsTable({ rows, words }),
    values: ({ units }) => ({ state: units.states }),
  }),
  offered({
    list: 'towns',
    schema: unfiltered,
    query: (reading) => listTowns(reading, null),
    pageIn: ({ towns }) => whole(towns),
    title: ({ towns }) => towns.title,
    table: ({ rows, words }) => TownsTable({ towns: rows, mayKeep: false, words: words.towns }),
  }),
  offered({
    list: 'voices',
    schema: voiceFilterSchema,
    query: listVoices,
    pageIn: (page) => page,
    title: ({ voicePages }) => voicePages.title,
    table: ({ rows, moment, words }) => VoiceTable({ rows, today: moment.today, words }),
    values: ({ voices, voicePages }) => ({
      view: voicePages.views,
      channel: voices.channels,
      state: voices.states,
      ending: voices.endings,
    }),
  }),
  offered({
    list: 'activities',
    schema: activityFilterSchema,
    query: listActivities,
    pageIn: (page) => page,
    title: ({ activities }) => activities.title,
    table: ({ rows, words }) => ActivitiesTable({ rows, words }),
    values: ({ voices }) => ({ kind: voices.activityKinds, state: voices.activityStates }),
  }),
  offered({
    list: 'stations',
    schema: stationFilterSchema,
    query: listStations,
    pageIn: (page) => page,
    title: ({ stations }) => stations.title,
    table: ({ rows, moment, words }) => StationsTable({ rows, today: moment.today, words }),
    values: ({ stations }) => ({ kind: stations.kinds }),
  }),
  offered({
    list: 'awards',
    schema: awardFilterSchema,
    query: listAwards,
    pageIn: (page) => page,
    title: ({ awards }) => awards.title,
    table: ({ rows, words }) => AwardTable({ rows, words }),
    values: ({ awards }) => ({ kind: awards.kinds }),
  }),
  offered({
    list: 'assessments',
    schema: assessmentFilterSchema,
    query: listAssessments,
    pageIn: (page) => page,
    title: ({ assessments }) => assessments.title,
    table: ({ rows, moment, words }) => AssessmentsTable({ rows, today: moment.today, words }),
    values: ({ assessments: { kinds, states } }) => ({ kind: kinds, state: states }),
  }),
  offered({
    list: 'special-reports',
    schema: reportFilterSchema,
    query: listSpecialReports,
    pageIn: (page) => page,
    title: ({ specialReports }) => specialReports.title,
    table: ({ rows, moment, words }) => ReportTable({ rows, today: moment.today, words }),
    values: ({ specialReports }) => ({ state: specialReports.states }),
  }),
  offered({
    list: 'annual-reports',
    schema: annualReportFilterSchema,
    query: listAnnualReports,
    pageIn: (page) => page,
    title: ({ annualReports }) => annualReports.title,
    table: ({ rows, words }) => AnnualReportTable({ rows, words }),
    values: ({ annualReports: { kinds, states } }) => ({ kind: kinds, state: states }),
  }),
  offered({
    list: 'events',
    schema: eventFilterSchema,
    query: (reading, filter) => listEvents(reading, { ...filter, verify: undefined }),
    pageIn: ({ rows, next }) => ({ rows, next: next === null ? null : String(next) }),
    at: (filter, place) => ({ ...filter, before: Number(place) }),
    title: ({ administration }) => administration.events.title,
    table: ({ rows, actor, words }) => EventsTable({ rows, timeZone: actor.congress.timeZone, words }),
    values: ({ timeline }) => ({ type: timeline.sentences }),
  }),
  offered({
    list: 'accounts',
    schema: accountFilterSchema,
    query: listAccounts,
    pageIn: (page) => page,
    title: ({ administration }) => administration.accounts.title,
    table: ({ rows, words }) => AccountsTable({ rows, words }),
    values: ({ states }) => ({ role: states.role }),
  }),
]
