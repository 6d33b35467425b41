import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ButtonLink } from './button'

type PagerProps = {
  shown: number
  total?: number
  /** Counting stopped at `total`: there are more. */
  totalIsMore?: boolean
  /** Addresses that carry the key of the neighbouring page. */
  previous?: string | null
  next?: string | null
  words: Words['common']
}

export function Pager({ shown, total, totalIsMore = false, previous, next, words }: PagerProps) {
  const countsNothing = shown === 0 || total === undefined
  if (countsNothing && !previous && !next) return null
  return (
    <nav aria-label={words.pages} className="no-print flex flex-wrap items-center justify-between gap-3">
      <p className="text-ink-soft">
        {total === undefined ? null : fill(totalIsMore ? words.shownOfMore : words.shownOfTotal, { shown, total })}
      </p>
      <div className="cluster">
        {previous ? (
          <ButtonLink href={previous} rel="prev">
            {words.previousPage}
          </ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink href={next} rel="next">
            {words.nextPage}
          </ButtonLink>
        ) : null}
      </div>
    </nav>
  )
}
