import type { ReactNode } from 'react'
import type { Tone } from './tone'

export type Happening = {
  id: string
  /** Already in words: 2026年3月9日 14:05. */
  at: string
  /** ISO, for machines. */
  instant?: string
  /** A plain sentence. */
  sentence: string
  by?: string
  tone?: Tone
  details?: ReactNode
}

export function Timeline({ items }: { items: readonly Happening[] }) {
  return (
    <ol className="timeline">
      {items.map(({ id, at, instant, sentence, by, tone, details }) => (
        <li key={id} data-tone={tone}>
          <p className="text-ink-soft text-sm">
            <time dateTime={instant}>{at}</time>
            {by ? ` · ${by}` : null}
          </p>
          <p>{sentence}</p>
          {details}
        </li>
      ))}
    </ol>
  )
}
