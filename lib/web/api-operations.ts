import { z } from 'zod'
import { hostOf } from '@/lib/domain/webhook/webhook'
import { listActivities } from '@/lib/queries/list-activities'
import { listAssignments } from '@/lib/queries/list-assignments'
import { listCategories } from '@/lib/queries/list-categories'
import { listCommitments } from '@/lib/queries/list-commitments'
import { listDeadlines } from '@/lib/queries/list-deadlines'
import { listDelegates } from '@/lib/queries/list-delegates'
import { listMySuggestions } from '@/lib/queries/list-my-suggestions'
import { listRegistry } from '@/lib/queries/list-registry'
import { listReplyMeetings } from '@/lib/queries/list-reply-meetings'
import { listUnits } from '@/lib/queries/list-units'
import { listVoices } from '@/lib/queries/list-voices'
import { listWebhooks } from '@/lib/queries/list-webhooks'
import { publicFilterSchema, publicRows, publicSuggestion } from '@/lib/queries/public-suggestions'
import { readChannels } from '@/lib/queries/read-channels'
import { readBoard } from '@/lib/queries/read-figures'
import { activityFilterSchema } from '@/lib/schemas/activity'
import * as answers from '@/lib/schemas/api-answers'
import * as lists from '@/lib/schemas/api-lists'
import * as ofSuggestions from '@/lib/schemas/api-suggestions'
import { assignmentFilterSchema } from '@/lib/schemas/assignment-filter'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { delegateFilterSchema } from '@/lib/schemas/mandate'
import { mySuggestionsFilterSchema } from '@/lib/schemas/my-suggestions-filter'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { meetingFilterSchema } from '@/lib/schemas/reply-meeting'
import { unitFilterSchema } from '@/lib/schemas/unit-filter'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { details } from './api-details'
import { list, type Operation, one, strictly, usualRows } from './api-operation'

const openDeadlines = deadlineFilterSchema.omit({ view: true, outcome: true, order: true })

/** Everything that a program can ask; nothing below /api/v1 answers that does not stand here. */
export const operations: readonly Operation[] = [
  one({ id: 'me', path: '/me', query: async ({ actor }) => actor, answer: answers.meShape }),
  list({
    id: 'suggestions',
    path: '/suggestions',
    filter: registryFilterSchema,
    query: listRegistry,
    row: ofSuggestions.suggestionRow,
  }),
  ...details,
  list({
    id: 'mySuggestions',
    path: '/my-suggestions',
    filter: mySuggestionsFilterSchema,
    query: listMySuggestions,
    row: ofSuggestions.mySuggestionRow,
  }),
  list({
    id: 'assignments',
    path: '/assignments',
    filter: assignmentFilterSchema,
    query: listAssignments,
    row: lists.assignmentRow,
  }),
  list({
    id: 'commitments',
    path: '/commitments',
    filter: commitmentFilterSchema,
    query: listCommitments,
    row: lists.commitmentRow,
  }),
  list({
    id: 'deadlines',
    path: '/deadlines',
    filter: openDeadlines,
    query: (reading, asked) => listDeadlines(reading, deadlineFilterSchema.parse(asked)),
    row: lists.deadlineRow,
  }),
  list({
    id: 'activities',
    path: '/activities',
    filter: activityFilterSchema,
    query: listActivities,
    row: lists.activityRow,
  }),
  list({ id: 'voices', path: '/voices', filter: voiceFilterSchema, query: listVoices, row: lists.voiceRow }),
  list({
    id: 'replyMeetings',
    path: '/reply-meetings',
    filter: meetingFilterSchema,
    query: listReplyMeetings,
    row: lists.meetingRow,
  }),
  list({ id: 'units', path: '/units', filter: unitFilterSchema, query: listUnits, row: answers.unitRow }),
  one({
    id: 'delegates',
    path: '/delegates',
    filter: delegateFilterSchema,
    query: (reading, asked) => listDelegates(reading, delegateFilterSchema.parse(asked)),
    answer: answers.delegatesOfTerm,
  }),
  one({
    id: 'categories',
    path: '/categories',
    query: async (reading) => ({ items: await listCategories(reading, null) }),
    answer: z.object({ items: z.array(answers.categoryRow) }),
  }),
  one({
    id: 'figures',
    path: '/figures/{year}',
    query: (reading, { year }) => readBoard(reading, Number(year)),
    answer: answers.figuresOfYear,
  }),
  one({
    id: 'channels',
    path: '/channels/{year}',
    query: (reading, { year }) => readChannels(reading, Number(year)),
    answer: answers.channelsOfYear,
  }),
  one({
    id: 'webhooks',
    path: '/webhooks',
    query: async (reading) => {
      const { rows } = await listWebhooks(reading, null)
      return { items: rows.map((row) => ({ ...row, host: hostOf(row.address) })) }
    },
    answer: z.object({ items: z.array(answers.webhookRow) }),
  }),
  {
    id: 'publicSuggestions',
    path: '/public/suggestions',
    filter: strictly(publicFilterSchema, true),
    answer: z.object({ items: z.array(answers.publicRow), next: z.string().nullable() }),
    isList: true,
    isPublic: true,
    read: async (tx, now, { limit, cursor, ...asked }) => {
      const filter = publicFilterSchema.parse({ ...asked, page: cursor })
      const { rows, next } = await publicRows(tx, now, filter, (limit as number | undefined) ?? usualRows)
      return { items: rows, next }
    },
  },
  {
    id: 'publicSuggestion',
    path: '/public/suggestions/{suggestionId}',
    filter: strictly(z.object({}), false),
    answer: answers.publicWhole,
    isList: false,
    isPublic: true,
    read: (tx, now, { suggestionId }) => publicSuggestion(tx, now, String(suggestionId)),
  },
]

const places = {
  suggestionId: z.uuid(),
  commitmentId: z.uuid(),
  voiceId: z.uuid(),
  activityId: z.uuid(),
  unitId: z.uuid(),
  delegateId: z.uuid(),
  year: z.string().regex(/^\d{4}$/),
} as const

/** The shape of what stands in braces in a path. */
export const placeShape = (name: string): z.ZodType => places[name as keyof typeof places]

type Found = { readonly operation: Operation; readonly at: Readonly<Record<string, string>> }

/** A place that does not have its shape was never an address. */
export function operationAt(segments: readonly string[]): Found | undefined {
  for (const operation of operations) {
    const at = placesIn(operation.path.slice(1).split('/'), segments)
    if (at) return { operation, at }
  }
  return undefined
}

function placesIn(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined
  const at: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const given = segments[index] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
    if (!name && part !== given) return undefined
    if (name && !placeShape(name).safeParse(given).success) return undefined
    if (name) at[name] = given
  }
  return at
}
