import type { Segment } from '@/lib/domain/search/excerpt'

/** A text with the words that were asked for standing out. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, hit }, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their places
    return hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
  })
}
