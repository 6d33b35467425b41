import { PublicText } from '@/components/public/public-text'
import { PublishedReplyText } from '@/components/public/published-reply-text'
import type { Published } from '@/lib/domain/publication/published'
import type { Words } from '@/lib/wording/catalogue'

/** The very elements that the public gets; files are named and not yet to be fetched. */
export function Preview({ published, words }: { published: Published; words: Words }) {
  return published.kind === 'REPLY' ? (
    <PublishedReplyText reply={published} words={words} />
  ) : (
    <PublicText suggestion={published} words={words} />
  )
}
