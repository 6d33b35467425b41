import { type Column, DataTable } from '@/components/ui/data-table'
import { type Limit, type LimitPurpose, limitInForce, limitPurposes } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { jurisdictions, limitPresets } from '@/lib/domain/deadlines/presets'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ruleTexts } from '@/lib/wording/rule-texts'

type ComparisonTableProps = { limits: readonly Limit[]; today: LocalDate; words: Words }

/** A matter a row, a place a column; on a phone a matter a card, a place a line. */
export function ComparisonTable({ limits, today, words }: ComparisonTableProps) {
  const { rules, limits: spoken, language } = words
  const columnOf = (key: string, header: string, list: readonly Limit[]): Column<LimitPurpose> => ({
    key,
    header,
    cell: (purpose) => <Said limit={limitInForce(list, purpose, today)} words={words} />,
  })
  const columns: Column<LimitPurpose>[] = [
    {
      key: 'purpose',
      header: rules.purpose,
      heads: true,
      cell: (purpose) => ({ href: `/rules/${purpose}`, text: spoken.purposes[purpose] }),
    },
    columnOf('here', rules.here, limits),
    ...jurisdictions.map((place) => columnOf(place, spoken.jurisdictions[place], limitPresets[place])),
  ]
  return (
    <DataTable
      caption={fill(rules.compareCaption, { day: dayText(today, language) })}
      columns={columns}
      rows={limitPurposes}
      rowKey={(purpose) => purpose}
    />
  )
}

function Said({ limit, words }: { limit: Limit | undefined; words: Words }) {
  if (!limit) return words.rules.notThere
  return (
    <span>
      {ruleTexts.length(limit, words)}{' '}
      <span className="block text-ink-soft text-sm">{ruleTexts.shortBasis(limit, words)}</span>
    </span>
  )
}
