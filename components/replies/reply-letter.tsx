import type { HandledSuggestion } from '@/lib/queries/get-assignment'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { AnswerTable } from './answer-table'

type ReplyLetterProps = { reply: ReplyDraft; text: HandledSuggestion; unit: string; today: string; words: Words }

/** The reply as a letter: class and publicity in the right-hand corner, number, addressee, text, unit and day. */
export function ReplyLetter({ reply, text, unit, today, words }: ReplyLetterProps) {
  const { letter } = words.replyForm
  const names = [shownName(text.delegate, words), ...text.coSigners]
  const opensWithName = names.some((name) => reply.body.startsWith(name))
  return (
    <article className="card mx-auto max-w-3xl" aria-label={letter.label}>
      <p className="text-end font-semibold">
        {reply.answerLetter ? fill(letter.classMark, { letter: reply.answerLetter }) : ''}
        {reply.publicity ? ` ${letter.publicityMarks[reply.publicity]}` : ''}
      </p>
      <p className="mt-4 text-center">{reply.documentNumber ?? letter.noNumber}</p>
      <h2 className="my-4 text-center text-xl">{titleOf(text, words)}</h2>
      {opensWithName ? null : <p>{fill(letter.addressee, { names: names.join(words.common.listComma) })}</p>}
      <p className="written">{reply.body}</p>
      {reply.summary ? <p className="my-3 font-semibold">{reply.summary}</p> : null}
      <AnswerTable rows={reply.answers} asks={text.asks} words={words} />
      <div className="mt-6 text-end">
        <p>{unit}</p>
        <p>{dayText(reply.signedOn ?? today, words.language)}</p>
        <p className="text-ink-soft">
          {reply.signerName ? fill(letter.signer, { name: reply.signerName }) : letter.unsigned}
        </p>
      </div>
      <p className="mt-4 border-line border-t pt-3 text-sm">{letter.copies}</p>
    </article>
  )
}

function titleOf({ term, session, period, numberText }: HandledSuggestion, { replyForm, language }: Words): string {
  const meeting = sessionText({ term, session, interSession: period === 'INTER_SESSION' }, language)
  return fill(replyForm.letter.title, { session: meeting, number: numberText ?? '' })
}
