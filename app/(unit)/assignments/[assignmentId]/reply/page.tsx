import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { ReplyAside } from '@/components/replies/reply-aside'
import { ReplyEditor } from '@/components/replies/reply-editor'
import { ReplyNotices } from '@/components/replies/reply-notices'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ReplyPage({ params }: Props) {
  const { actor, moment, data } = await read(getReplyDraft, (await params).assignmentId)
  const words = await currentWords()
  const { replyForm } = words
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={replyForm.title}
      lead={replyForm.lead}
      move="saveReply"
      width="wide"
    >
      <ReplyNotices desk={data} words={words} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]">
        <ReplyAside desk={data} today={moment.today} timeZone={actor.congress.timeZone} words={words} />
        <ReplyEditor desk={data} today={moment.today} timeZone={actor.congress.timeZone} words={words} />
      </div>
    </AssignmentFrame>
  )
}
