import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import type { MemberView } from '@/lib/queries/group-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { suggestionTone } from './status-tone'

/** Those handled together: each with its own number, delegate and state; what one may not open is a number only. */
export function GroupCard({ view, words }: { view: SuggestionPageView; words: Words }) {
  const { group } = view
  if (!group) return null
  const { merging, language } = words
  return (
    <Card title={fill(merging.groupTitle, { count: group.members.length })} id="group">
      <p>{merging.groupLead}</p>
      <p className="written text-ink-soft">
        {fill(merging.formed, { day: dayText(group.formedOn, language), reason: group.reason })}
      </p>
      <Members members={group.members} thisId={view.id} words={words} />
    </Card>
  )
}

type MembersProps = { members: readonly MemberView[]; thisId: string; words: Words }

export function Members({ members, thisId, words }: MembersProps) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {members.map((member) => (
        <li key={member.id} className="py-2.5">
          <Member member={member} isThis={member.id === thisId} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Member({ member, isThis, words }: { member: MemberView; isThis: boolean; words: Words }) {
  const { merging, states, common } = words
  const { id, numberText, isLead, shown } = member
  const number = numberText ? fill(merging.number, { number: numberText }) : ''
  return (
    <>
      <p>
        {number} {shown ? isThis ? shown.title : <a href={`/suggestions/${id}`}>{shown.title}</a> : merging.closed}
      </p>
      <p className="cluster text-ink-soft text-sm">
        {isLead ? <Badge tone="info">{merging.leading}</Badge> : null}
        {isThis ? <Badge>{merging.thisOne}</Badge> : null}
        {shown ? (
          <>
            <Badge tone={suggestionTone(shown.status)}>{states.suggestion[shown.status]}</Badge>
            <span>{fill(merging.delegate, { name: shownName(shown.delegate, words) })}</span>
            {shown.units.length > 0 ? (
              <span>{fill(merging.units, { units: shown.units.join(common.listComma) })}</span>
            ) : null}
          </>
        ) : null}
      </p>
    </>
  )
}
