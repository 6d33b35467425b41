import type { PublishedReply } from '@/lib/domain/publication/published'
import type { Words } from '@/lib/wording/catalogue'
import { PublicFiles } from './public-files'

type PublishedReplyTextProps = { reply: PublishedReply; words: Words; suggestionId?: string }

/** In full the words of the letter, in summary what was said in short. */
export function PublishedReplyText({ reply, words, suggestionId }: PublishedReplyTextProps) {
  const { extent, text, summary, attachments } = reply
  return (
    <>
      {extent === 'SUMMARY' ? <p className="text-ink-soft text-sm">{words.publicPages.inSummary}</p> : null}
      <p className="written">{extent === 'FULL' ? text || words.publicPages.noText : summary}</p>
      <PublicFiles files={attachments} suggestionId={suggestionId} words={words} />
    </>
  )
}
