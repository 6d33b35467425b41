import { InOrder } from '@/components/ui/in-order'
import type { Letter } from '@/lib/domain/letter/letter'
import type { ShownLetter } from '@/lib/queries/letter-to-show'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'

type ReplyLetterProps = { shown: ShownLetter; summary: string; words: Words }

/** 答复函 word for word as it goes out, in the order of the paper; what stands beside it is said above. */
export function ReplyLetter({ shown: { letter, alsoTo, isFrozen }, summary, words }: ReplyLetterProps) {
  const { letter: said } = words.replyForm
  const names = alsoTo.map((name) => shownName(name, words)).join(words.common.listComma)
  return (
    <>
      <div className="mx-auto w-full max-w-3xl space-y-1">
        <p className="text-ink-soft">{isFrozen ? said.frozen : said.asItWillBe}</p>
        {names ? <p className="text-ink-soft">{fill(said.alsoTo, { names })}</p> : null}
        {summary ? (
          <p>
            <span className="font-semibold">{words.answers.summary}</span> {summary}
          </p>
        ) : null}
      </div>
      <article className="card mx-auto max-w-3xl" aria-label={said.label} lang="zh-CN">
        <p className="text-end font-semibold">{letter.marks}</p>
        <p className="mt-4 text-center font-semibold text-2xl text-bad">{letter.unit}</p>
        <p className="mt-2 border-bad border-b pb-2 text-center">{letter.documentNumber || said.noNumber}</p>
        <h2 className="my-6 text-balance text-center text-xl">{letter.title}</h2>
        <p>{letter.addressee}</p>
        <InOrder
          of={letter.parts}
          each={({ kind, text }) => (
            <p className={kind === 'heading' ? 'indent-[2em] font-semibold' : 'indent-[2em]'}>{text}</p>
          )}
        />
        <Foot letter={letter} unsigned={said.unsigned} />
      </article>
    </>
  )
}

function Foot({ letter, unsigned }: { letter: Letter; unsigned: string }) {
  return (
    <>
      {letter.attachments.length > 0 ? (
        <ul className="mt-4">
          {letter.attachments.map((line) => (
            <li key={line} className="indent-[2em]">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="mt-6 text-end">
        <p>{letter.unit}</p>
        <p>{letter.date}</p>
      </div>
      {letter.contact ? <p className="mt-4 indent-[2em]">{letter.contact}</p> : null}
      <p className="indent-[2em]">{letter.signer || unsigned}</p>
      {letter.copies ? <p className="mt-4 border-line border-y py-2 text-sm">{letter.copies}</p> : null}
    </>
  )
}
