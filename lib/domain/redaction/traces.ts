import { Refusal } from '../refusal'
import { proposedSpans } from './proposing'

/** Whom a file names beside what is seen of it, and the text that can be read out of it. */
export type Traces = { readonly authors: readonly string[]; readonly text: string }

type Names = { readonly kept: readonly string[]; readonly known: readonly string[] }

const shown = 6

/** What of somebody stands in a file, each once. */
export function toldBy({ authors, text }: Traces, { kept, known }: Names): string[] {
  const found = proposedSpans(text, kept, known).filter(({ isSure }) => isSure)
  return [...new Set([...authors, ...found.map(({ from, to }) => text.slice(from, to))])]
}

/** A signer whose identity is kept does not go out in a file; of others a person says that he has seen it. */
export function ensureTellsNobody(traces: Traces, names: Names, isKnown: boolean): void {
  const told = toldBy(traces, names)
  const tellsOfSigner = told.some((one) => names.kept.some((name) => [...name].length > 1 && one.includes(name)))
  if (tellsOfSigner) throw new Refusal('file-tells-of-signer')
  if (told.length > 0 && !isKnown)
    throw new Refusal('file-tells-of-somebody', { count: told.length, words: told.slice(0, shown).join(' / ') })
}
