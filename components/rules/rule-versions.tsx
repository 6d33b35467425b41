import { type Column, DataTable } from '@/components/ui/data-table'
import type { Limit } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { ruleTexts } from '@/lib/wording/rule-texts'

type RuleVersionsProps = { versions: readonly Limit[]; now: Limit | undefined; today: LocalDate; words: Words }

/** What held, holds and will hold for one matter, the newest first. */
export function RuleVersions({ versions, now, today, words }: RuleVersionsProps) {
  const { rules, limits, language } = words
  const stateOf = (limit: Limit) => {
    if (limit === now) return { tone: 'good', text: rules.states.now } as const
    return limit.effectiveFrom > today
      ? ({ tone: 'info', text: rules.states.ahead } as const)
      : ({ tone: 'still', text: rules.states.past } as const)
  }
  const columns: Column<Limit>[] = [
    {
      key: 'since',
      header: rules.since,
      heads: true,
      fit: 'tight',
      cell: ({ effectiveFrom }) => dayText(effectiveFrom, language),
    },
    { key: 'length', header: rules.length, fit: 'tight', cell: (limit) => ruleTexts.length(limit, words) },
    { key: 'rest', header: rules.restDay, cell: ({ whenLastDayRests }) => limits.restDays[whenLastDayRests] },
    { key: 'basis', header: rules.basis, cell: (limit) => ruleTexts.basis(limit, words) },
    { key: 'force', header: rules.force, fit: 'tight', cell: ({ force }) => limits.forces[force] },
    { key: 'state', header: rules.state, fit: 'tight', cell: stateOf },
  ]
  const newestFirst = versions.toSorted((left, right) => (left.effectiveFrom < right.effectiveFrom ? 1 : -1))
  return (
    <DataTable
      caption={rules.versionsCaption}
      columns={columns}
      rows={newestFirst}
      rowKey={({ effectiveFrom, basis }) => `${effectiveFrom} ${basis}`}
    />
  )
}
