'use client'

import { TickList } from '@/components/ui/tick-list'
import type { PlanSuggestion } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import type { PlanWords } from './plan-words'
import { topicText } from './topic-text'

type TopicChoicesProps = {
  suggestions: readonly PlanSuggestion[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
  words: PlanWords
}

/** What is to be answered face to face: by how far it is, and those whose delegate is not to be named apart. */
export function TopicChoices({ suggestions, chosen, onChange, words }: TopicChoicesProps) {
  const { groups, apart, apartHint, all, nothing } = words.plan
  const free = suggestions.filter(({ meetingId }) => meetingId === null)
  const open = free.filter(({ isSecret }) => !isSecret)
  const lists = [
    { name: 'replied', label: groups.replied, hint: undefined, of: open.filter((one) => one.isReplied && !one.hasMet) },
    { name: 'open', label: groups.open, hint: undefined, of: open.filter((one) => !one.isReplied && !one.hasMet) },
    { name: 'met', label: groups.met, hint: undefined, of: open.filter(({ hasMet }) => hasMet) },
    { name: 'apart', label: apart, hint: apartHint, of: free.filter(({ isSecret }) => isSecret) },
  ]
  return lists
    .filter(({ of }) => of.length > 0)
    .map(({ name, label, hint, of }) => {
      const others = [...chosen].filter((id) => !of.some((one) => one.id === id))
      return (
        <TickList
          key={name}
          name={name}
          label={fill(label, { count: of.length })}
          hint={hint}
          choices={of.map((one) => ({ value: one.id, label: topicText(one, words) }))}
          ticked={of.filter(({ id }) => chosen.has(id)).map(({ id }) => id)}
          onChange={(ticked) => onChange(new Set([...others, ...ticked]))}
          all={all}
          nothing={nothing}
        />
      )
    })
}
