import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ReplyDesk } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** What the writer has to know before the first word. */
export function ReplyNotices({ desk, words }: { desk: ReplyDesk; words: Words }) {
  const { replyForm, contacts } = words
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
      {writes && assignment.heard === 0 && !assignment.contactWaived ? (
        <Notice tone="warn">
          <div className="cluster">
            <span>{replyForm.noContact}</span>
            <ButtonLink href={`/assignments/${assignment.id}/contact`}>{replyForm.logContact}</ButtonLink>
            {moves.includes('waiveContact') ? (
              <a href={`/assignments/${assignment.id}/waive-contact`}>{contacts.waiver.link}</a>
            ) : null}
          </div>
        </Notice>
      ) : null}
      {writes ? <OpinionsOut desk={desk} words={words} /> : null}
      {assignment.status === 'EXTENSION_REQUESTED' ? <Notice>{replyForm.extensionPending}</Notice> : null}
      {assignment.status === 'REPLY_UNDER_REVIEW' ? <Notice>{replyForm.underReview}</Notice> : null}
      {assignment.status === 'REPLIED' ? <Notice tone="good">{replyForm.signed}</Notice> : null}
    </>
  )
}

/** Without every opinion the reply does not go up; what is adopted ought to be said. */
function OpinionsOut({ desk, words: { assistOpinions, common } }: { desk: ReplyDesk; words: Words }) {
  const { awaited, unsettled } = desk.opinions
  if (awaited.length === 0 && unsettled === 0) return null
  const { reply } = assistOpinions
  return (
    <Notice tone={awaited.length > 0 ? 'warn' : 'info'}>
      <div className="cluster">
        <span>
          {awaited.length > 0
            ? fill(reply.awaited, { count: awaited.length, units: awaited.join(common.listComma) })
            : fill(reply.unsettled, { count: unsettled })}
        </span>
        <ButtonLink href={`/assignments/${desk.assignment.id}/opinions`}>{reply.open}</ButtonLink>
      </div>
    </Notice>
  )
}
