import type { z } from 'zod'
import { activityListColumns } from '@/components/channels/activity-list-columns'
import { scopeName } from '@/components/channels/channel-tables'
import { suggestionListColumns, suggestionsName } from '@/components/channels/suggestion-list-columns'
import { voiceListColumns } from '@/components/channels/voice-list-columns'
import { figureListColumns } from '@/components/reports/figure-list-table'
import { promiseListColumns } from '@/components/reports/promise-list-table'
import { flowText, partText } from '@/components/reports/selection-text'
import { signerColumns } from '@/components/reports/signer-columns'
import type { Outcome } from '@/lib/domain/figures/flows'
import { type GroupKind, groupKinds, noGroup } from '@/lib/domain/figures/groups'
import { flowParts } from '@/lib/domain/figures/selection'
import { readChannelActivities } from '@/lib/queries/read-channel-activities'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { readChannelSuggestions } from '@/lib/queries/read-channel-suggestions'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readPromiseList } from '@/lib/queries/read-promise-list'
import { readSigners } from '@/lib/queries/read-signers'
import { channelActivitiesSchema, channelScopes, channelSuggestionsSchema, fedParts } from '@/lib/schemas/channel-list'
import {
  channelNumberFilterSchema,
  figureListFilterSchema,
  ofYear,
  promiseListFilterSchema,
  signersFilterSchema,
} from '@/lib/schemas/figure-list-filter'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { unnamedOf } from '@/lib/wording/unnamed-group'
import { offered } from './offer'

type FigureFilter = z.output<typeof figureListFilterSchema>

/** The address says a group by its kind, and only one. */
function selectionOf({ year, figure, part, page, ...groups }: FigureFilter) {
  const kind = groupKinds.find((each) => groups[each] !== undefined)
  return { year, figure, part, page, group: kind && { kind, id: groups[kind] ?? '' } }
}

const nameIn = (names: Readonly<Record<string, string>>, figure: string): string => names[figure] ?? figure

/** The words of a figure that is a table of its own are names of what its rows are made of. */
function partOf({ figure }: FigureFilter, words: Words) {
  return (part: string, nameOf: (id: string) => string | undefined): string => {
    if (figure !== flowParts) return partText({ figure, part }, words)
    const [category = '', unit = '', outcome] = part.split('.')
    const names = { categoryName: nameOf(category) ?? null, unitName: nameOf(unit) ?? null }
    return flowText({ ...names, unit, outcome: outcome as Outcome }, words)
  }
}

/** Systems and channels are words; of every kind there is what stands in none. */
function groupsIn(words: Words) {
  const none = (kind: GroupKind) => ({ [noGroup]: unnamedOf(kind, words) })
  return {
    unit: none('unit'),
    category: none('category'),
    delegation: none('delegation'),
    system: { ...words.figures.systems, ...none('system') },
    channel: { ...words.voices.channels, ...none('channel') },
    town: none('town'),
  }
}

/** What stands behind the numbers of the boards. */
export const offersOfNumbers = [
  offered({
    list: 'figure',
    schema: figureListFilterSchema,
    query: (reading, filter: FigureFilter) => readFigureList(reading, selectionOf(filter)),
    pageIn: (page) => page,
    isOneReading: true,
    title: ({ board, figures }, { figure }) => fill(board.behind, { figure: nameIn(figures.names, figure) }),
    table: ({ moment, words }) => figureListColumns(moment.today, words),
    values: (words, filter) => ({ figure: words.figures.names, part: partOf(filter, words), ...groupsIn(words) }),
  }),
  offered({
    list: 'signers',
    schema: signersFilterSchema,
    query: readSigners,
    pageIn: (page) => page,
    isOneReading: true,
    title: ({ figures }) => figures.names.signers,
    table: ({ words }) => signerColumns(words),
  }),
  offered({
    list: 'figure-promises',
    schema: promiseListFilterSchema,
    query: readPromiseList,
    pageIn: (page) => page,
    isOneReading: true,
    title: ({ figures }, { figure }) => nameIn(figures.names, figure),
    table: ({ words }) => promiseListColumns(words),
    values: ({ figures }) => ({ figure: figures.names }),
  }),
  offered({
    list: 'channel-figure',
    schema: channelNumberFilterSchema,
    query: readChannelList,
    pageIn: (page) => page,
    title: ({ channels }, { figure }) => nameIn(channels.names, figure),
    table: ({ words }) => voiceListColumns(words),
    values: (words) => ({ figure: words.channels.names, outcome: words.channels.outcomes, ...placesIn(words) }),
  }),
  offered({
    list: 'channel-activities',
    schema: channelActivitiesSchema.extend(ofYear),
    query: readChannelActivities,
    pageIn: (page) => page,
    title: ({ channels }) => channels.activities,
    table: ({ words }) => activityListColumns(words),
    values: placesIn,
  }),
  offered({
    list: 'channel-suggestions',
    schema: channelSuggestionsSchema.extend(ofYear),
    query: readChannelSuggestions,
    pageIn: (page) => page,
    isOneReading: true,
    title: (words, { part }) => suggestionsName(part, words),
    table: ({ words }) => suggestionListColumns(words),
    values: (words) => ({ part: partsIn(words), ...placesIn(words) }),
  }),
]

/** Where voices were heard: a channel or a sum of channels, and what stands at no place of a kind. */
function placesIn(words: Words) {
  const none = { none: words.channels.nowhere }
  const channel = Object.fromEntries(channelScopes.map((scope) => [scope, scopeName(scope, words)]))
  return { channel, station: none, delegation: none, town: none, unit: none }
}

const partsIn = (words: Words) => Object.fromEntries(fedParts.map((part) => [part, suggestionsName(part, words)]))
