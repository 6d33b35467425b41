import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import type { Actor } from '@/lib/domain/access/actor'
import type { Words } from '@/lib/wording/catalogue'

type MovePageProps = {
  actor: Actor
  words: Words
  suggestion: { id: string; title: string; numberText: string | null }
  title: string
  lead: string
  children: ReactNode
}

/** The frame of every form of the office: which suggestion it is about stands on top, the way back beside it. */
export function MovePage({ actor, words, suggestion, title, lead, children }: MovePageProps) {
  return (
    <Shell
      actor={actor}
      words={words}
      current="/registry"
      title={title}
      lead={lead}
      width="reading"
      crumbs={[
        { href: '/registry', label: words.shell.links.registry },
        { href: `/suggestions/${suggestion.id}`, label: suggestion.title },
      ]}
    >
      {children}
    </Shell>
  )
}
