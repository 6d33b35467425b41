import { Badge } from '@/components/ui/badge'
import { PlainTable } from '@/components/ui/plain-table'
import { type PublicPromiseState, stateOfPublic } from '@/lib/domain/commitment/public-state'
import type { PublicCommitment } from '@/lib/queries/public-commitments'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

const tones = {
  RUNNING: 'plain',
  OVERDUE: 'bad',
  KEPT: 'good',
  KEPT_LATE: 'warn',
  NOT_KEPT: 'bad',
  REPLACED: 'still',
  CLOSED: 'still',
} as const satisfies Record<PublicPromiseState, string>

type PromiseTableProps = { rows: readonly PublicCommitment[]; words: Words; isOfOne?: boolean }

/** Public promises; on the page of their suggestion without its title. */
export function PromiseTable({ rows, words, isOfOne = false }: PromiseTableProps) {
  const { publicOpen, publicPages, language } = words
  const { promises: said } = publicOpen
  return (
    <PlainTable
      caption={said.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: said.what,
          heads: true,
          cell: (row) => (
            <>
              {row.text ?? said.withoutWords}
              {isOfOne ? null : (
                <p className="font-normal text-sm">
                  <a href={`/public/${row.suggestionId}`}>
                    {row.number ? `${fill(publicPages.number, { number: row.number })} ` : ''}
                    {row.title}
                  </a>
                </p>
              )}
            </>
          ),
        },
        {
          key: 'unit',
          header: publicOpen.unit,
          cell: ({ unit, unitId }) => <a href={`/public/units/${unitId}`}>{unit}</a>,
        },
        { key: 'due', header: said.due, fit: 'tight', cell: ({ dueOn }) => dayText(dueOn, language) },
        {
          key: 'state',
          header: said.state,
          cell: (row) => {
            const state = stateOfPublic(row)
            return <Badge tone={tones[state]}>{said.states[state]}</Badge>
          },
        },
      ]}
    />
  )
}
