import { type Column, DataTable } from '@/components/ui/data-table'
import type { Ahead } from '@/lib/domain/deadlines/rules-ahead'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { ruleTexts } from '@/lib/wording/rule-texts'

/** What is decided and not in force yet. */
export function RulesAheadTable({ ahead, words }: { ahead: readonly Ahead[]; words: Words }) {
  const { rules, limits, language } = words
  const columns: Column<Ahead>[] = [
    {
      key: 'purpose',
      header: rules.purpose,
      heads: true,
      cell: ({ purpose }) => ({ href: `/rules/${purpose}`, text: limits.purposes[purpose] }),
    },
    { key: 'from', header: rules.ahead, fit: 'tight', cell: ({ from }) => dayText(from, language) },
    { key: 'before', header: rules.before, cell: ({ before }) => said(before, words) },
    { key: 'after', header: rules.after, cell: ({ after }) => said(after, words) },
  ]
  return (
    <DataTable
      caption={rules.aheadTitle}
      columns={columns}
      rows={ahead}
      rowKey={({ purpose, from }) => `${purpose} ${from}`}
    />
  )
}

const said = (limit: Ahead['before'], words: Words): string =>
  limit ? `${ruleTexts.length(limit, words)} · ${ruleTexts.shortBasis(limit, words)}` : words.rules.notThere
