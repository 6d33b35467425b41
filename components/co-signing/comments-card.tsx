import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import type { DraftComment } from '@/lib/queries/co-signing-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { ProposedChange } from './proposed-change'

type CommentsCardProps = {
  comments: readonly DraftComment[]
  timeZone: string
  /** beneath a comment: the way to settle it or to undo that, or the form */
  beneath?: (comment: DraftComment) => ReactNode
  words: Words
}

export function CommentsCard({ comments, timeZone, beneath, words }: CommentsCardProps) {
  const { coSigning, language } = words
  return (
    <Card title={coSigning.comments}>
      {comments.length === 0 ? (
        <>
          <p>{coSigning.noComments}</p>
          <p className="text-ink-soft">{coSigning.noCommentsHint}</p>
        </>
      ) : (
        <ul className="divide-y divide-line">
          {comments.map((comment) => (
            <li key={comment.id} id={`comment-${comment.id}`} className="py-3">
              <p className="text-ink-soft text-sm">
                {fill(coSigning.commentBy, { name: comment.name, part: coSigning.parts[comment.part] })} ·{' '}
                {instantText(comment.at, timeZone, language)}
              </p>
              <p className="written">{comment.text}</p>
              <ProposedChange comment={comment} words={words} />
              {comment.outcome ? <p className="written font-semibold">{settledText(comment, coSigning)}</p> : null}
              {beneath?.(comment)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function settledText({ outcome, answer }: DraftComment, words: Words['coSigning']): string {
  if (!outcome) return ''
  return answer ? fill(words.settled, { outcome: words.outcomes[outcome], answer }) : words.outcomes[outcome]
}
