import type { Column } from '@/components/ui/data-table'
import type { ChannelSuggestion } from '@/lib/queries/read-channel-suggestions'
import { type ChannelSuggestions, figureOfPart } from '@/lib/schemas/channel-list'
import type { Words } from '@/lib/wording/catalogue'
import { sentences } from '@/lib/wording/sentences'
import { definitionText } from './definitions'

/** The suggestions that voices fed. What whoever looks may not open keeps its row, so that the list is as long as its number. */
export function suggestionListColumns({ channels }: Words): Column<ChannelSuggestion>[] {
  const { suggestionsList: list } = channels
  return [
    { key: 'number', header: list.number, fit: 'tight', cell: ({ numberText }) => numberText },
    {
      key: 'title',
      header: list.title,
      heads: true,
      cell: ({ suggestionId, numberText, title }) => {
        if (suggestionId && title) return { href: `/suggestions/${suggestionId}`, text: title }
        return numberText === null ? list.kept : list.closed
      },
    },
    { key: 'voices', header: list.voices, fit: 'end', cell: ({ voices }) => voices },
  ]
}

type Part = ChannelSuggestions['part']

/** 代表建议, or those of them that count as solved. */
export function suggestionsName(part: Part, { channels }: Words): string {
  if (!part) return channels.suggestions
  return channels.names[figureOfPart[part]]
}

export function suggestionsFormula(part: Part, words: Words): string {
  return sentences(
    [definitionText(part ? figureOfPart[part] : 'withSuggestion', words), words.channels.suggestionsNote],
    words,
  )
}
