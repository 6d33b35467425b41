import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Tone } from '@/components/ui/tone'
import type { EditionState } from '@/lib/domain/calendar/edition'
import type { EditionView } from '@/lib/queries/get-edition'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

const tones: Record<EditionState, Tone> = { PROPOSED: 'warn', ADOPTED: 'good', REPLACED: 'plain', DISCARDED: 'plain' }

type EditionFactsProps = { view: EditionView; timeZone: string; words: Words }

/** Whose notice it is, and how it stands. */
export function EditionFacts({ view, timeZone, words }: EditionFactsProps) {
  const { edition } = words.calendar
  const at = (instant: string, by: string) =>
    fill(edition.proposedValue, { at: instantText(instant, timeZone, words.language), by })
  const { recount } = view
  return (
    <Card title={edition.facts}>
      <DefinitionList
        items={[
          { term: edition.state, value: <Badge tone={tones[view.state]}>{edition.states[view.state]}</Badge> },
          { term: edition.source, value: view.source },
          { term: edition.proposedAt, value: at(view.proposedAt, view.proposedBy ?? edition.bySystem) },
          ...(recount?.confirmedAt
            ? [{ term: edition.confirmedAt, value: at(recount.confirmedAt, recount.confirmedBy ?? '') }]
            : []),
        ]}
      />
    </Card>
  )
}
