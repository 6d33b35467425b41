import type { Segment } from '@/lib/domain/search/excerpt'

/** A text with the words that were asked for standing out. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  let next = 0
  return segments.map(({ text, hit }) => {
    const place = next
    next += text.length
    return hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
  })
}
