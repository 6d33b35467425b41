'use client'

import { useState } from 'react'
import type { JoinedField } from '@/lib/domain/joining/join-field'

export type Pick = 'joined' | 'both' | 'mine' | 'theirs'
type Decision = { readonly pick: Pick; readonly text: string }

/** What each pick would put into the field. Two paragraphs can stand one after the other, a choice cannot. */
export function picksOf({ isText, joined, mine, theirs }: JoinedField): ReadonlyMap<Pick, string> {
  const kept = new Map<Pick, string>()
  if (joined !== null) kept.set('joined', joined)
  kept.set('theirs', theirs).set('mine', mine)
  if (isText && joined === null && mine.trim() && theirs.trim()) kept.set('both', `${theirs}\n${mine}`)
  return kept
}

/** Only a text that holds both changes is proposed; everything else is the person's to say. */
export function useDecisions(open: readonly JoinedField[]) {
  const [made, setMade] = useState<ReadonlyMap<string, Decision>>(new Map())
  const decisionOn = (field: JoinedField): Decision | undefined =>
    made.get(field.name) ?? (field.joined === null ? undefined : { pick: 'joined', text: field.joined })
  const decide = (name: string, decision: Decision) => setMade((before) => new Map(before).set(name, decision))
  const decided = new Map(
    open.flatMap((field) => {
      const decision = decisionOn(field)
      return decision ? [[field.name, decision.text] as const] : []
    }),
  )
  return { decisionOn, decide, decided, left: open.length - decided.size }
}
export type Decisions = ReturnType<typeof useDecisions>
