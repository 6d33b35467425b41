import { open, type Tx } from '@/lib/store/tx'
import type { PublicSuggestion } from './public-suggestions'

const together = 50
export type PaperPlace = { readonly publishedAt: string; readonly id: string }
type Found = PaperPlace & { readonly paper: PublicSuggestion }

export type PaperPage = { readonly papers: readonly PublicSuggestion[]; readonly next: PaperPlace | null }

/** So many whole suggestions on from a place, each as its page reads it; `next` is null behind the last. */
export async function publicPapers(tx: Tx, now: Date, after: PaperPlace | null): Promise<PaperPage> {
  const [row] = await open(tx).$queryRaw<{ found: Found[] }[]>`
    SELECT access.public_papers(${now}, ${after?.publishedAt ?? null}::text::timestamptz, ${after?.id ?? null}::uuid, ${together}::int) AS found`
  const found = row?.found ?? []
  return { papers: found.map(({ paper }) => paper), next: found.length < together ? null : (found.at(-1) ?? null) }
}
