import { DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { RuleState } from '@/lib/domain/routing/switching'
import type { RuleLine } from '@/lib/queries/routing-rules'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type RulesTableProps = { rules: readonly RuleLine[]; words: Words }

export const ruleTones: Record<RuleState, Tone> = { ON: 'good', OFF: 'plain', UNIT_CLOSED: 'bad' }

export function RulesTable({ rules, words }: RulesTableProps) {
  const { routing, common } = words
  return (
    <DataTable
      caption={routing.title}
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'words',
          header: routing.words,
          heads: true,
          cell: ({ id, words: named }) => ({ href: `/routing-rules/${id}`, text: named.join(common.listComma) }),
        },
        {
          key: 'condition',
          header: routing.condition,
          fit: 'tight',
          cell: ({ condition }) => routing.conditions[condition],
        },
        { key: 'target', header: routing.target, cell: (rule) => targetText(rule, words) },
        {
          key: 'state',
          header: routing.state,
          fit: 'tight',
          cell: ({ state }) => ({ tone: ruleTones[state], text: routing.states[state] }),
        },
        { key: 'trial', header: routing.trial, cell: (rule) => trialText(rule, words) },
      ]}
    />
  )
}

export const targetText = ({ unitName, duty }: RuleLine, { routing }: Words): string =>
  unitName ?? (duty ? routing.duties[duty] : '')

export function trialText({ trial, testedVersion, version }: RuleLine, { routing }: Words): string {
  if (!trial) return routing.untested
  return testedVersion === version ? fill(routing.result, { ...trial }) : routing.outdated
}
