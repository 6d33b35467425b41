import { Fragment } from 'react'
import type { ShownRate } from '@/lib/domain/assessment/fairness/rate'
import type { Words } from '@/lib/wording/catalogue'
import { rateParts } from '@/lib/wording/fairness-text'

/** A percentage is never torn apart: what does not fit goes whole to the next line. */
export function Rate({ rate, words }: { rate: ShownRate; words: Words }) {
  const parts = rateParts(rate, words)
  if (parts.length === 1) return <span>{parts[0]}</span>
  return (
    <span>
      {parts.map((part) => (
        <Fragment key={part}>
          {part.startsWith(' ') ? ' ' : null}
          <span className="inline-block whitespace-nowrap">{part.trim()}</span>
        </Fragment>
      ))}
    </span>
  )
}
