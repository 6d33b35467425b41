import { PlainTable } from '@/components/ui/plain-table'
import type { PublishedByUnit } from '@/lib/domain/publication/by-unit'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { Words } from '@/lib/wording/catalogue'
import { numberText } from '@/lib/wording/formats'

type Row = PublishedByUnit & { readonly label: string; readonly href: string }

/** Public suggestions and replies, and how the last replies class them: numbers, and no rate of so few. */
export function UnitCounts({ caption, head, rows, words }: UnitCountsProps) {
  const { unitPages: said } = words.publicOpen
  return (
    <PlainTable
      caption={caption}
      rows={rows}
      rowKey={({ href }) => href}
      columns={[
        { key: 'head', header: head, heads: true, fit: 'tight', cell: ({ label, href }) => <a href={href}>{label}</a> },
        {
          key: 'suggestions',
          header: said.suggestions,
          fit: 'end',
          cell: ({ suggestions }) => numberText(suggestions),
        },
        { key: 'replies', header: said.replies, fit: 'end', cell: ({ replies }) => numberText(replies) },
        ...answerMeanings.map((meaning) => ({
          key: meaning,
          header: words.states.answerClass[meaning],
          fit: 'end' as const,
          cell: ({ meanings }: Row) => numberText(meanings[meaning]),
        })),
      ]}
    />
  )
}

type UnitCountsProps = { caption: string; head: string; rows: readonly Row[]; words: Words }
