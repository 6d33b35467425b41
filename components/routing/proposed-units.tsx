import { Card } from '@/components/ui/card'
import type { ProposalReason, ProposedUnit } from '@/lib/domain/routing/propose'
import type { Words } from '@/lib/wording/catalogue'
import { proposalText } from './proposal-text'

type ProposedUnitsProps = { units: readonly ProposedUnit[]; words: Words }

const shown = 3

/** The likeliest units with their reasons. A person decides. */
export function ProposedUnits({ units, words }: ProposedUnitsProps) {
  const { routing } = words
  return (
    <Card title={routing.proposed}>
      {units.length === 0 ? <p className="text-ink-soft">{routing.nobodyProposed}</p> : null}
      <ol className="list-decimal space-y-2 pl-6">
        {units.slice(0, shown).map(({ unitId, name, reasons }) => (
          <li key={unitId}>
            <p className="font-semibold">{name}</p>
            <p className="text-ink-soft text-sm">
              {told(reasons)
                .map((reason) => proposalText(reason, words))
                .join(routing.reasonComma)}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Two precedents say as much as five. */
function told(reasons: readonly ProposalReason[]): readonly ProposalReason[] {
  const precedents = reasons.filter(({ kind }) => kind === 'PRECEDENT').slice(0, 2)
  return reasons.filter((reason) => reason.kind !== 'PRECEDENT' || precedents.includes(reason)).slice(0, 4)
}
