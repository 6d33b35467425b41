import { leadersText, meetingText } from '@/components/key-suggestions/key-texts'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { HeadView, SupervisionView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** Who leads, who supervises, and which heads answer for it in person. */
export function InCharge({ view, words }: { view: SupervisionView; words: Words }) {
  const { supervision, keySuggestions, common } = words
  const { who } = supervision
  const { key, contact, supervisors, heads } = view
  return (
    <Card title={who.title}>
      <DefinitionList
        items={[
          { term: who.leader, value: leadersText(key, words) },
          { term: who.office, value: key.supervisingOffice },
          { term: who.contact, value: contact ?? who.noContact },
          ...(supervisors.length > 0 ? [{ term: who.supervisors, value: supervisors.join(common.listComma) }] : []),
          { term: who.heads, value: <Heads heads={heads} words={words} /> },
          {
            term: keySuggestions.columns.progress,
            value: fill(keySuggestions.everyDays, { days: key.progressDays ?? 0 }),
          },
          { term: who.meeting, value: meetingText(key, words) },
        ]}
      />
    </Card>
  )
}

function Heads({ heads, words }: { heads: readonly HeadView[]; words: Words }) {
  const { who } = words.supervision
  return (
    <ul className="space-y-1">
      {heads.map(({ assignmentId, unit, head, metOn, waiverReason }) => (
        <li key={assignmentId}>
          {fill(who.head, { unit, name: head ?? who.headUnnamed })}
          <span className="block text-ink-soft text-sm">
            {metOn
              ? fill(who.met, { day: dayText(metOn, words.language) })
              : waiverReason
                ? fill(who.waived, { reason: waiverReason })
                : who.notMet}
          </span>
        </li>
      ))}
    </ul>
  )
}
