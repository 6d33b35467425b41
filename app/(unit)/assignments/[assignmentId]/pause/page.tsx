import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { PauseDesk } from '@/components/assignments/pause-desk'
import { PauseHistory } from '@/components/assignments/pause-history'
import { Card } from '@/components/ui/card'
import { getPause } from '@/lib/queries/get-pause'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function PausePage({ params }: Props) {
  const { actor, moment, data } = await read(getPause, (await params).assignmentId)
  const words = await currentWords()
  const { pause } = words
  const { clock, suggestion } = data
  const { pendingPause, standingPause } = clock.assignment
  const isDone = !pendingPause && !standingPause && !data.moves.includes('askPause')
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={pause.title}
      lead={pause.lead}
      move={standingPause ? 'endPause' : 'askPause'}
      waits={pendingPause !== null}
    >
      {isDone ? null : (
        <Card title={standingPause ? pause.endTitle : undefined}>
          <PauseDesk
            clock={clock}
            today={moment.today}
            doneHref={`/suggestions/${suggestion.id}`}
            isOffice={false}
            words={words}
          />
        </Card>
      )}
      {clock.pauses.length > 0 ? (
        <Card title={pause.history}>
          <PauseHistory pauses={clock.pauses} words={words} />
        </Card>
      ) : null}
    </AssignmentFrame>
  )
}
