import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LookView } from '@/lib/queries/look-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** What the delegation thought of it, for those between whom it is said. */
export function FirstLookCard({ look, words }: { look: LookView | null; words: Words }) {
  if (!look) return null
  return (
    <Card title={words.firstLook.card}>
      <DefinitionList items={facts(look, words)} />
    </Card>
  )
}

function facts(look: LookView, { firstLook, language }: Words): Definition[] {
  const { outcome, isPending, endedOn, by, remarks, opinion } = look
  const without = isPending ? firstLook.pending : firstLook.overtaken
  const said = outcome === 'PASSED_ON' || outcome === 'GIVEN_BACK'
  const tone = outcome === 'GIVEN_BACK' ? 'warn' : outcome === 'PASSED_ON' ? 'good' : 'plain'
  return [
    { term: firstLook.delegation, value: look.delegation },
    {
      term: firstLook.outcome,
      value: <Badge tone={tone}>{outcome ? firstLook.outcomes[outcome] : without}</Badge>,
    },
    ...(!isPending
      ? []
      : [{ term: firstLook.untilTerm, value: fill(firstLook.until, { day: dayText(look.untilOn, language) }) }]),
    ...(remarks.length > 0
      ? [
          {
            term: firstLook.remarksLabel,
            value: (
              <ul>
                {remarks.map((remark) => (
                  <li key={remark}>{firstLook.remarks[remark]}</li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(said ? [{ term: firstLook.opinion, value: <p className="written">{opinion || firstLook.noOpinion}</p> }] : []),
    ...(by ? [{ term: firstLook.by, value: by }] : []),
    ...(endedOn ? [{ term: firstLook.endedOn, value: dayText(endedOn, language) }] : []),
  ]
}
