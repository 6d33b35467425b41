'use client'

import type { LikeSuggestion } from '@/lib/queries/like-suggestions'
import { fill } from '@/lib/wording/fill'
import { LikeFacts } from './like-facts'
import type { LikeWords } from './like-words'
import { LinkActs } from './link-acts'
import { useLikeSuggestions } from './use-like-suggestions'

type LikePanelProps = {
  initial: readonly LikeSuggestion[]
  title: string
  suggestionId: string | null
  /** Saves what is not saved yet; null when that fails. */
  begun: () => Promise<string | null>
  words: LikeWords
}

/** The rest stays folded: the form goes on below. */
const atFirst = 3

/** Drafting against history: what was raised before, what came of it, and three ways to go on from there. */
export function LikePanel({ initial, title, suggestionId, begun, words }: LikePanelProps) {
  const { list, failed, change } = useLikeSuggestions(initial, title, suggestionId)
  const { likeness } = words
  const says = failed
    ? likeness.failed
    : list.length === 0
      ? likeness.none
      : fill(likeness.count, { count: list.length })
  if (list.length === 0 && !failed && title.trim().length < 2) return null
  return (
    <details className="card" open={list.length > 0} data-like={list.length}>
      <summary className="py-2.5 font-semibold">
        {likeness.title}
        <span className="ml-2 font-normal text-ink-soft text-sm" role="status">
          {says}
        </span>
      </summary>
      {list.length > 0 ? <p className="mt-2 text-ink-soft text-sm">{likeness.lead}</p> : null}
      <LikeList list={list.slice(0, atFirst)} begun={begun} words={words} change={change} />
      {list.length > atFirst ? (
        <details>
          <summary>{fill(likeness.more, { count: list.length - atFirst })}</summary>
          <LikeList list={list.slice(atFirst)} begun={begun} words={words} change={change} />
        </details>
      ) : null}
    </details>
  )
}

type LikeListProps = Pick<LikePanelProps, 'begun' | 'words'> & {
  list: readonly LikeSuggestion[]
  change: (id: string, changes: Partial<LikeSuggestion>) => void
}

function LikeList({ list, begun, words, change }: LikeListProps) {
  return (
    <ol className="divide-y divide-line">
      {list.map((one) => (
        <li key={one.id} className="space-y-3 py-3">
          <LikeFacts one={one} words={words} />
          <LinkActs one={one} begun={begun} words={words} onChange={(linked) => change(one.id, { linked })} />
        </li>
      ))}
    </ol>
  )
}
