import { Button } from '@/components/ui/button'
import type { DeskProposal } from './desk-lines'

type ProposalsProps = {
  proposals: readonly DeskProposal[]
  chosen: ReadonlySet<string>
  /** how much the unit carries, in short and in words */
  loadOf: (unitId: string) => { short: string; whole: string }
  onTake?: (unitId: string) => void
}

/** The likeliest units, each with the reasons and with what it carries already. */
export function Proposals({ proposals, chosen, loadOf, onTake }: ProposalsProps) {
  return (
    <ol className="desk-proposals">
      {proposals.map(({ unitId, name, why, earlier }, place) => {
        const load = loadOf(unitId)
        return (
          <li key={unitId}>
            {onTake ? (
              <Button look="plain" aria-pressed={chosen.has(unitId)} onClick={() => onTake(unitId)}>
                {place + 1} {name}{' '}
                <span className="desk-load" aria-hidden="true">
                  {load.short}
                </span>
                <span className="sr-only">{load.whole}</span>
              </Button>
            ) : (
              <p>{name}</p>
            )}
            <p className="text-ink-soft text-sm">
              {why} {earlier ? <a href={earlier.href}>{earlier.text}</a> : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
