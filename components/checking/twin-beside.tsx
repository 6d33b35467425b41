import type { Twin } from '@/lib/domain/checking/finding'
import type { CheckingWords } from './checking-words'

/** Both letters side by side, what stands in both marked. */
export function TwinBeside({ twin: { id, own, other, runs }, words }: { twin: Twin; words: CheckingWords }) {
  const mine = runs.map(({ start, length }) => ({ start, length }))
  const theirs = runs.map(({ otherStart, length }) => ({ start: otherStart, length }))
  return (
    <details>
      <summary className="flex min-h-11 items-center text-action">{words.beside}</summary>
      <div className="grid gap-4 md:grid-cols-2">
        <Marked title={words.thisReply} text={own} marks={mine} />
        <Marked title={words.otherReply} text={other} marks={theirs} />
      </div>
      <a href={`/suggestions/${id}`}>{words.openOther}</a>
    </details>
  )
}

type Mark = { start: number; length: number }

function Marked({ title, text, marks }: { title: string; text: string; marks: readonly Mark[] }) {
  return (
    <section className="card max-h-80 overflow-y-auto">
      <h3 className="font-semibold">{title}</h3>
      <p className="written">
        {pieces(text, marks).map(({ at, words, isShared }) =>
          isShared ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
        )}
      </p>
    </section>
  )
}

/** Marks that overlap are told once. */
function pieces(text: string, marks: readonly Mark[]) {
  const found: { at: number; words: string; isShared: boolean }[] = []
  let at = 0
  for (const { start, length } of marks.toSorted((left, right) => left.start - right.start)) {
    if (start > at) found.push({ at, words: text.slice(at, start), isShared: false })
    const from = Math.max(at, start)
    if (start + length > from) found.push({ at: from, words: text.slice(from, start + length), isShared: true })
    at = Math.max(at, start + length)
  }
  return at < text.length ? [...found, { at, words: text.slice(at), isShared: false }] : found
}
