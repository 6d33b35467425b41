import type { WrittenText } from '@/lib/domain/suggestion/drafting'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

/** The words that somebody signed, once a version. */
export async function keepSignedText(
  tx: Tx,
  { id, congressId, version }: Suggestion,
  text: WrittenText,
): Promise<void> {
  await open(tx).keptText.createMany({
    data: [{ suggestionId: id, congressId, version, ...wordsOf(text) }],
    skipDuplicates: true,
  })
}

/** The words that were handed in; handed in again unchanged, they stay those of the first time. */
export async function keepHandedInText(
  tx: Tx,
  { id, congressId, version }: Suggestion,
  text: WrittenText,
  now: Date,
): Promise<void> {
  await keepSignedText(tx, { id, congressId, version } as Suggestion, text)
  await open(tx).keptText.updateMany({
    where: { suggestionId: id, version, handedInAt: null },
    data: { handedInAt: now },
  })
}

const wordsOf = ({ title, situation, analysis, asks }: WrittenText) => ({ title, situation, analysis, asks: [...asks] })
