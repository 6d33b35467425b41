import type { PublishableFile } from './files'
import { type LookedOver, type Part, partKey } from './parts'
import type { TakenWords } from './proposing'
import { redactedText, takenOutOf } from './spans'

export type Missing =
  | { readonly kind: 'PART'; readonly key: string; readonly why: 'NEVER' | 'CHANGED' }
  | { readonly kind: 'FILE'; readonly attachmentId: string }

/** What nobody has looked over yet, or has changed since: nothing is published before this is empty. */
export function redactionsMissing(
  parts: readonly Part[],
  redactions: readonly LookedOver[],
  files: readonly Pick<PublishableFile, 'id' | 'decision'>[],
): Missing[] {
  const texts = parts.flatMap((part): Missing[] => {
    const key = partKey(part)
    const done = redactions.find((one) => one.part === key)
    if (done?.hash === part.hash) return []
    return [{ kind: 'PART', key, why: done ? 'CHANGED' : 'NEVER' }]
  })
  const undecided = files.filter(({ decision }) => decision === null)
  return [...texts, ...undecided.map(({ id }): Missing => ({ kind: 'FILE', attachmentId: id }))]
}

export type LeftBehind = { readonly words: string; readonly key: string }

/** All that went out of texts that are looked over, each once. */
export function wordsTakenOut(parts: readonly Part[], redactions: readonly LookedOver[]): TakenWords[] {
  const all = lookedOver(parts, redactions).flatMap(({ part, spans }) =>
    spans.flatMap((span) => takenOutOf(part.text, [span]).map((words) => ({ words, ground: span.ground }))),
  )
  return [...new Map(all.map((one) => [one.words, one])).values()]
}

/** What was taken out in one place and still stands in another: perhaps rightly, so it is said and not forbidden. */
export function leftBehind(parts: readonly Part[], redactions: readonly LookedOver[]): LeftBehind[] {
  const looked = lookedOver(parts, redactions)
  const words = new Set(looked.flatMap(({ part, spans }) => takenOutOf(part.text, spans)))
  return looked.flatMap(({ part, spans }) => {
    const shown = redactedText(part.text, spans)
    return [...words].filter((one) => shown.includes(one)).map((one) => ({ words: one, key: partKey(part) }))
  })
}

const lookedOver = (parts: readonly Part[], redactions: readonly LookedOver[]) =>
  parts.flatMap((part) => {
    const done = redactions.find((one) => one.part === partKey(part) && one.hash === part.hash)
    return done ? [{ part, spans: done.spans }] : []
  })
