import type { Ref } from 'react'
import { type MarkGroup, piecesOf } from '@/lib/domain/redaction/marking'

type MarkedTextProps = {
  ref: Ref<HTMLParagraphElement>
  title: string
  hint: string
  text: string
  groups: readonly MarkGroup[]
}

/** Each piece knows where it begins, so that what is selected can be counted. Numbers lead to the list below. */
export function MarkedText({ ref, title, hint, text, groups }: MarkedTextProps) {
  return (
    <section className="min-w-0 space-y-1">
      <h4 className="font-semibold">{title}</h4>
      <p ref={ref} className="written marked break-words rounded-md border border-line p-3">
        {piecesOf(text, groups).map(({ from, words, isOut, numbers }) =>
          isOut === null ? (
            <span key={from} data-from={from}>
              {words}
            </span>
          ) : (
            <mark
              key={from}
              data-from={from}
              data-out={isOut ? 'yes' : 'no'}
              data-number={numbers.length > 0 ? numbers.join(' ') : undefined}
            >
              {words}
            </mark>
          ),
        )}
      </p>
      {groups.length > 0 ? <p className="text-ink-soft text-sm">{hint}</p> : null}
    </section>
  )
}
