import { ArriveForm } from '@/components/meetings/arrive-form'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Arrival, getArrival } from '@/lib/queries/get-arrival'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type Props = { params: Promise<{ meetingId: string; code: string }> }

export default async function ArrivePage({ params }: Props) {
  const { meetingId, code } = await params
  const { actor, data: arrival } = await read(getArrival, { meetingId, code })
  const words = await currentWords()
  const { arrival: said } = words.meetingMinutes
  return (
    <Shell actor={actor} words={words} current="/reply-meetings" title={said.title} width="reading">
      {arrival.kind === 'ready' ? (
        <div className="stack">
          <ul className="space-y-2 text-lg">
            {arrival.as.map(({ capacity, name }) => (
              <li key={capacity + name}>{fill(said.as[capacity], { name })}</li>
            ))}
          </ul>
          <ArriveForm
            meetingId={meetingId}
            code={code}
            asksPost={arrival.asksPost}
            words={said}
            form={formWords(words)}
          />
        </div>
      ) : (
        <Said arrival={arrival} timeZone={actor.congress.timeZone} words={words} />
      )}
    </Shell>
  )
}

type SaidProps = { arrival: Exclude<Arrival, { kind: 'ready' }>; timeZone: string; words: Words }

function Said({ arrival, timeZone, words }: SaidProps) {
  const { arrival: said } = words.meetingMinutes
  if (arrival.kind === 'done') {
    const at = arrival.at ? instantText(arrival.at, timeZone, words.language) : ''
    return (
      <div className="stack">
        <Notice tone="good" title={said.done} live>
          {fill(said.doneText, { at })}
        </Notice>
        <ButtonLink href={`/reply-meetings/${arrival.meetingId}`}>{said.open}</ButtonLink>
      </div>
    )
  }
  if (arrival.kind === 'not-called')
    return (
      <Notice tone="warn" title={said.notCalled}>
        {said.notCalledText}
      </Notice>
    )
  const [title, text] = arrival.kind === 'expired' ? [said.expired, said.expiredText] : [said.closed, said.closedText]
  return (
    <Notice tone="warn" title={title}>
      {text}
    </Notice>
  )
}
