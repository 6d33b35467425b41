import type { HandledSuggestion } from '@/lib/queries/get-assignment'
import type { Words } from '@/lib/wording/catalogue'

type OriginalTextProps = { text: HandledSuggestion; words: Words['assignment'] }

/** The asks first: they are what has to be answered. */
export function AskList({ text: { asks }, words }: OriginalTextProps) {
  if (asks.length === 0) return <p className="text-ink-soft">{words.noAsks}</p>
  return (
    <ol className="list-decimal space-y-2 pl-6">
      {asks.map((ask) => (
        <li key={ask} className="written">
          {ask}
        </li>
      ))}
    </ol>
  )
}

export function OriginalText({ text, words }: OriginalTextProps) {
  return (
    <details>
      <summary className="flex min-h-11 items-center text-action">{words.original}</summary>
      <h3 className="mt-2 font-semibold">{words.situation}</h3>
      <p className="written">{text.situation}</p>
      {text.analysis ? (
        <>
          <h3 className="mt-3 font-semibold">{words.analysis}</h3>
          <p className="written">{text.analysis}</p>
        </>
      ) : null}
    </details>
  )
}
