import { AssignmentTable } from '@/components/assignments/assignment-table'
import { AssistOpinionsTable } from '@/components/assignments/assist-opinions-table'
import { EntriesTable } from '@/components/entries/entries-table'
import { KeyTable } from '@/components/key-suggestions/key-table'
import { RegistryTable } from '@/components/registry/registry-table'
import { MySuggestionsTable } from '@/components/suggestions/my-suggestions-table'
import { unitsOf } from '@/lib/domain/access/actor'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { listAssignments } from '@/lib/queries/list-assignments'
import { listAssistOpinions } from '@/lib/queries/list-assist-opinions'
import { listEntries } from '@/lib/queries/list-entries'
import { listKeySuggestions } from '@/lib/queries/list-key-suggestions'
import { listMySuggestions } from '@/lib/queries/list-my-suggestions'
import { countRegistry, listRegistry } from '@/lib/queries/list-registry'
import { assignmentFilterSchema } from '@/lib/schemas/assignment-filter'
import { ratingDeskFilterSchema } from '@/lib/schemas/handling-again'
import { keyFilterSchema } from '@/lib/schemas/key-suggestion'
import { mySuggestionsFilterSchema } from '@/lib/schemas/my-suggestions-filter'
import { opinionFilterSchema } from '@/lib/schemas/opinion'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import type { Words } from '@/lib/wording/catalogue'
import { offered, whole } from './offer'
import { urgencyWords } from './value-words'

export const ofRegistry = ({ registry, states, merging, publicity, towns }: Words) => ({
  town: { none: towns.wholeDistrict },
  status: states.suggestion,
  period: registry.periods,
  urgency: urgencyWords(states),
  mark: merging.marks,
  publicity: publicity.kinds,
  asked: registry.askedFor,
})

/** Lists of suggestions and of what is to be done about them. */
export const offersOfSuggestions = [
  offered({
    list: 'registry',
    schema: registryFilterSchema,
    query: listRegistry,
    pageIn: (page) => page,
    title: ({ registry }) => registry.title,
    table: ({ rows, filter, moment, words }) => RegistryTable({ rows, filter, today: moment.today, words }),
    count: countRegistry,
    values: ofRegistry,
  }),
  offered({
    list: 'my-suggestions',
    schema: mySuggestionsFilterSchema,
    query: listMySuggestions,
    pageIn: (page) => page,
    title: ({ delegateHome }) => delegateHome.myTitle,
    table: ({ rows, moment, words }) => MySuggestionsTable({ rows, today: moment.today, words }),
    values: ({ states, delegateHome: { leading, coSigned } }) => ({
      status: states.suggestion,
      part: { lead: leading, 'co-signed': coSigned },
    }),
  }),
  offered({
    list: 'assignments',
    schema: assignmentFilterSchema,
    query: listAssignments,
    pageIn: (page) => page,
    title: ({ assignment }) => assignment.listTitle,
    table: ({ rows, filter, actor, moment, words }) =>
      AssignmentTable({ rows, filter, today: moment.today, showsUnit: unitsOf(actor).length > 1, words }),
    values: ({ assignment, states }) => ({
      view: assignment.views,
      status: states.assignment,
      role: states.assignmentRole,
      urgency: urgencyWords(states),
    }),
  }),
  offered({
    list: 'assist-opinions',
    schema: opinionFilterSchema,
    query: listAssistOpinions,
    pageIn: (page) => page,
    title: ({ assistOpinions }) => assistOpinions.title,
    table: ({ rows, filter: { view }, moment, words }) =>
      AssistOpinionsTable({ view, rows, today: moment.today, words }),
    values: ({ assistOpinions }) => ({ view: assistOpinions.list.views }),
  }),
  offered({
    list: 'entries',
    schema: ratingDeskFilterSchema,
    query: listEntries,
    pageIn: (page) => page,
    title: ({ entries }) => entries.title,
    table: ({ rows, actor, words }) => EntriesTable({ lines: rows, timeZone: actor.congress.timeZone, words }),
  }),
  offered({
    list: 'key-suggestions',
    schema: keyFilterSchema,
    query: listKeySuggestions,
    pageIn: ({ rows }) => whole(rows),
    title: ({ keySuggestions }) => keySuggestions.title,
    table: ({ rows, filter: { view }, actor, words }) =>
      KeyTable({ rows, view: keyPolicy.nominate(actor) ? view : 'fixed', words }),
    values: ({ keySuggestions: { views, grounds } }) => ({ view: views, ground: grounds }),
  }),
]
