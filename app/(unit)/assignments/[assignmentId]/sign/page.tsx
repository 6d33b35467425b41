import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { FindingsCard } from '@/components/checking/findings-card'
import { HeldReply } from '@/components/replies/held-reply'
import { ReplyLetter } from '@/components/replies/reply-letter'
import { SignOffSteps } from '@/components/replies/sign-off-steps'
import { SignPanel } from '@/components/replies/sign-panel'
import { Notice } from '@/components/ui/notice'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function SignPage({ params }: Props) {
  const { actor, moment, data } = await read(getReplyToSign, (await params).assignmentId)
  const words = await currentWords()
  const { sign } = words.replyForm
  const { assignment, text, draft, letter, signOff } = data
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={sign.title}
      lead={signOff.now || signOff.held ? sign.lead : sign.nothing}
      move="signReply"
      waits={signOff.now !== null || signOff.held !== null}
    >
      {draft && letter ? (
        <>
          <SignOffSteps signOff={signOff} words={words} />
          <ReplyLetter shown={letter} summary={draft.summary} words={words} />
        </>
      ) : (
        <Notice>{sign.nothing}</Notice>
      )}
      {draft && signOff.held ? (
        <HeldReply held={signOff.held} dueOn={assignment.dueOn} timeZone={actor.congress.timeZone} words={words} />
      ) : null}
      {draft && (signOff.now || signOff.held) ? (
        <>
          <FindingsCard findings={data.findings} words={words} />
          <SignPanel
            assignmentId={assignment.id}
            version={draft.version}
            dueOn={assignment.dueOn}
            text={text}
            signOff={signOff}
            words={words}
          />
        </>
      ) : null}
    </AssignmentFrame>
  )
}
