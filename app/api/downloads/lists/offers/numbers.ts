import type { z } from 'zod'
import { scopeName } from '@/components/channels/channel-tables'
import { VoiceListTable } from '@/components/channels/voice-list-table'
import { figureListColumns } from '@/components/reports/figure-list-table'
import { promiseListColumns } from '@/components/reports/promise-list-table'
import { groupKinds } from '@/lib/domain/figures/groups'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readPromiseList } from '@/lib/queries/read-promise-list'
import { channelScopes } from '@/lib/schemas/channel-list'
import {
  channelNumberFilterSchema,
  figureListFilterSchema,
  promiseListFilterSchema,
} from '@/lib/schemas/figure-list-filter'
import type { Words } from '@/lib/wording/catalogue'
import { offered } from './offer'

type FigureFilter = z.output<typeof figureListFilterSchema>

/** The address says a group by its kind, and only one. */
function selectionOf({ year, figure, part, page, ...groups }: FigureFilter) {
  const kind = groupKinds.find((each) => groups[each] !== undefined)
  return { year, figure, part, page, group: kind && { kind, id: groups[kind] ?? '' } }
}

const nameIn = (names: Readonly<Record<string, string>>, figure: string): string => names[figure] ?? figure

/** What stands behind the numbers of the boards. */
export const offersOfNumbers = [
  offered({
    list: 'figure',
    schema: figureListFilterSchema,
    query: (reading, filter: FigureFilter) => readFigureList(reading, selectionOf(filter)),
    pageIn: (page) => page,
    isOneReading: true,
    title: ({ figures }, { figure }) => nameIn(figures.names, figure),
    table: ({ moment, words }) => figureListColumns(moment.today, words),
    values: ({ figures, voices }) => ({
      figure: figures.names,
      part: figures.parts,
      system: figures.systems,
      channel: voices.channels,
    }),
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
    table: ({ rows, words }) => VoiceListTable({ rows, words }),
    values: (words) => ({ figure: words.channels.names, channel: scopeNames(words) }),
  }),
]

const scopeNames = (words: Words): Record<string, string> =>
  Object.fromEntries(channelScopes.map((scope) => [scope, scopeName(scope, words)]))
