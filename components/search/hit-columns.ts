import type { Column } from '@/components/ui/data-table'
import type { Segment } from '@/lib/domain/search/excerpt'
import type { SearchHit } from '@/lib/queries/search-result'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')

/** What was found as rows, each with the place in which the words stand. */
export function hitColumns({ board, common, searching, states, exports, language }: Words): Column<SearchHit>[] {
  return [
    { key: 'kind', header: exports.names.kind, cell: ({ kind }) => searching.kinds[kind] },
    { key: 'number', header: board.number, cell: ({ numberText }) => numberText },
    { key: 'title', header: board.suggestionTitle, cell: ({ title }) => textOf(title) },
    { key: 'status', header: board.status, cell: ({ status }) => (status ? states.suggestion[status] : null) },
    { key: 'delegate', header: board.leadDelegate, cell: ({ delegate }) => delegate },
    { key: 'units', header: board.unit, cell: ({ units }) => units.join(common.listComma) },
    { key: 'day', header: exports.names.day, cell: ({ day }) => dayText(day, language) },
    { key: 'excerpt', header: searching.found, cell: ({ excerpt }) => textOf(excerpt) },
  ]
}
