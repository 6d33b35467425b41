import { type Column, DataTable } from '@/components/ui/data-table'
import { type Limit, type LimitPurpose, limitInForce, limitPurposes } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { ownDecision } from '@/lib/domain/deadlines/rule-book'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { ruleTexts } from '@/lib/wording/rule-texts'

type Row = { purpose: LimitPurpose; limit: Limit | undefined }
type RulesTableProps = { limits: readonly Limit[]; today: LocalDate; words: Words }

/** Every rule in force today, each with its article. */
export function RulesTable({ limits, today, words }: RulesTableProps) {
  const rows = limitPurposes.map((purpose) => ({ purpose, limit: limitInForce(limits, purpose, today) }))
  return (
    <DataTable caption={words.rules.inForce} columns={columnsOf(words)} rows={rows} rowKey={({ purpose }) => purpose} />
  )
}

function columnsOf(words: Words): Column<Row>[] {
  const { rules, limits, language } = words
  return [
    {
      key: 'purpose',
      header: rules.purpose,
      heads: true,
      fit: 'tight',
      cell: ({ purpose }) => ({ href: `/rules/${purpose}`, text: limits.purposes[purpose] }),
    },
    {
      key: 'startsWith',
      header: rules.startsWith,
      fit: 'tight',
      cell: ({ limit }) => limit && limits.starts[limit.startsWith],
    },
    {
      key: 'length',
      header: rules.length,
      fit: 'tight',
      cell: ({ limit }) => (limit ? ruleTexts.length(limit, words) : rules.notThere),
    },
    { key: 'rest', header: rules.restDay, cell: ({ limit }) => limit && limits.restDays[limit.whenLastDayRests] },
    { key: 'basis', header: rules.basis, cell: ({ limit }) => limit && ruleTexts.basis(limit, words) },
    {
      key: 'force',
      header: rules.force,
      fit: 'tight',
      cell: ({ limit }) => limit && { tone: toneOf(limit), text: limits.forces[limit.force] },
    },
    {
      key: 'since',
      header: rules.since,
      fit: 'tight',
      cell: ({ limit }) => limit && dayText(limit.effectiveFrom, language),
    },
  ]
}

const toneOf = ({ force, basis }: Limit) => {
  if (basis === ownDecision) return 'info'
  return force === 'practice' ? 'still' : 'plain'
}
