import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { attachmentWords } from '@/components/attachments/attachment-words'
import { ProgressForm } from '@/components/progress/progress-form'
import { ProgressPosts } from '@/components/progress/progress-posts'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getProgress } from '@/lib/queries/progress-of'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ProgressPage({ params }: Props) {
  const { actor, moment, data } = await read(getProgress, (await params).assignmentId)
  const words = await currentWords()
  const { assignment, suggestion, progress } = data
  const isOpen = progress.postable.includes(assignment.id)
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={words.progress.title}
      lead={words.progress.lead}
      move="logContact"
      waits={!data.moves.includes('acknowledge')}
    >
      {progress.every === null ? null : <Notice>{fill(words.progress.keyEvery, { days: progress.every })}</Notice>}
      {isOpen ? (
        <ProgressForm
          assignmentId={assignment.id}
          suggestionId={suggestion.id}
          words={words.progress}
          form={formWords(words)}
          fileWords={words.filesWithWords}
          files={attachmentWords(words)}
        />
      ) : (
        <Notice tone="warn">{words.progress.notOpen}</Notice>
      )}
      <Card title={words.progress.cardTitle}>
        <ProgressPosts posts={progress.posts} words={words} />
      </Card>
    </AssignmentFrame>
  )
}
