import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ReplyDesk } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'

/** What the writer has to know before the first word. */
export function ReplyNotices({ desk, words: { replyForm } }: { desk: ReplyDesk; words: Words }) {
  const { assignment, draft, moves } = desk
  const writes = moves.includes('saveReply')
  const isReturned = writes && draft?.returnedAt && draft.returnReason
  return (
    <>
      {isReturned ? (
        <Notice tone="warn" title={replyForm.returnedTitle}>
          <p className="written">{draft.returnReason}</p>
        </Notice>
      ) : null}
      {writes && assignment.contacts === 0 ? (
        <Notice tone="warn">
          <div className="cluster">
            <span>{replyForm.noContact}</span>
            <ButtonLink href={`/assignments/${assignment.id}/contact`}>{replyForm.logContact}</ButtonLink>
          </div>
        </Notice>
      ) : null}
      {assignment.status === 'EXTENSION_REQUESTED' ? <Notice>{replyForm.extensionPending}</Notice> : null}
      {assignment.status === 'REPLY_UNDER_REVIEW' ? <Notice>{replyForm.underReview}</Notice> : null}
      {assignment.status === 'REPLIED' ? <Notice tone="good">{replyForm.signed}</Notice> : null}
    </>
  )
}
