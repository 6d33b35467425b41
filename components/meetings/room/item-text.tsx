import type { RoomAnswer, RoomItem, RoomReply } from '@/lib/queries/get-meeting-room'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import type { RoomWords } from './room-words'

type ItemTextProps = { item: RoomItem; words: RoomWords }

/** Each ask with what the written replies say to it; below them the letters. */
export function ItemText({ item, words }: ItemTextProps) {
  const { room, language } = words
  const numbered = item.asks.map(({ ordinal }) => ordinal)
  const readOut = [...new Set(item.replies.flatMap(({ answers }) => answers.map(({ ordinal }) => ordinal)))]
  const more = readOut.filter((ordinal) => !numbered.includes(ordinal))
  return (
    <details className="card" open>
      <summary className="min-h-11 cursor-pointer font-semibold text-lg">{room.textTitle}</summary>
      <div className="stack mt-2">
        {item.asks.map(({ ordinal, text }) => (
          <Asked
            key={ordinal}
            title={fill(room.ask, { ordinal })}
            text={text}
            ordinal={ordinal}
            item={item}
            words={words}
          />
        ))}
        {more.map((ordinal) => (
          <Asked key={ordinal} title={room.wholeAsk} text="" ordinal={ordinal} item={item} words={words} />
        ))}
        {item.replies.length === 0 ? <p className="text-ink-soft">{room.noReply}</p> : null}
        {item.replies.map((reply) => (
          <details key={`${reply.unit}${reply.signedOn}`}>
            <summary className="min-h-11 cursor-pointer font-semibold">
              {fill(room.replyOf, { unit: reply.unit, day: dayText(reply.signedOn, language) })}
            </summary>
            <p className="written">{reply.body}</p>
          </details>
        ))}
      </div>
    </details>
  )
}

type AskedProps = ItemTextProps & { title: string; text: string; ordinal: number }

function Asked({ title, text, ordinal, item, words }: AskedProps) {
  const answers = item.replies.flatMap((reply) =>
    reply.answers.filter((one) => one.ordinal === ordinal).map((answer) => ({ reply, answer })),
  )
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      {text ? <p className="written">{text}</p> : null}
      {answers.map(({ reply, answer }) => (
        <Answered key={reply.unit} reply={reply} answer={answer} words={words} />
      ))}
    </div>
  )
}

type AnsweredProps = { reply: RoomReply; answer: RoomAnswer; words: RoomWords }

function Answered({ reply, answer, words }: AnsweredProps) {
  const { room, answerClass, language, labelColon } = words
  const { asked, text, meaning, measure, dueOn } = answer
  const due = dueOn ? fill(room.answerDue, { measure, day: dayText(dueOn, language) }) : ''
  const said = meaning ? `${answerClass[meaning as keyof Words['states']['answerClass']]} · ${text}` : text
  return (
    <div className="mt-2 border-action border-l-4 pl-3">
      {asked ? <p className="written text-ink-soft">{asked}</p> : null}
      <p className="written">
        <span className="font-semibold">
          {fill(room.answerOf, { unit: reply.unit })}
          {labelColon}
        </span>
        {said}
        {due}
      </p>
    </div>
  )
}
