import { contentOf, runsOf } from '@/lib/domain/likeness/content'
import { open } from '@/lib/store/tx'
import { entriesVisibleTo } from './entries-visible-to'
import type { Reading } from './query'
import type { FoundRow } from './search-result'
import { rowJson } from './search-rows'
import { titleCandidates } from './title-candidates'

const bounds = { perPair: 400, most: 60 } as const
const nobody = '00000000-0000-0000-0000-000000000000'
const shown = 8
const mostPairs = 60

/** A word that is typed wrong shares most pairs of its neighbours with the title that is meant. */
export async function likeWords({ tx, actor }: Reading, words: readonly string[], without: ReadonlySet<string>) {
  const pairs = [...runsOf(contentOf(words.join(' ')), 2)].slice(0, mostPairs)
  if (pairs.length < 2) return []
  const asked = [{ id: nobody, pairs: pairs.map((pair) => ({ pair, weight: 1 })) }]
  const found = await open(tx).$queryRaw<{ row: FoundRow }[]>`
    WITH k AS MATERIALIZED (${titleCandidates(actor.congress.id, asked, bounds)})
    SELECT ${rowJson(actor, words)} AS row FROM (SELECT k.suggestion_id, 0 AS score, k.shared FROM k) h
      JOIN search_entry e ON e.kind = 'SUGGESTION' AND e.subject_id = h.suggestion_id JOIN suggestion s ON s.id = h.suggestion_id
      JOIN delegate d ON d.id = s.lead_delegate_id
    WHERE ${entriesVisibleTo(actor)} ORDER BY h.shared DESC, s.id DESC LIMIT ${shown + without.size}`
  return found
    .map(({ row }) => row)
    .filter(({ subjectId }) => !without.has(subjectId))
    .slice(0, shown)
}
