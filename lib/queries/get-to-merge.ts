import { type SuggestionStatus, suggestionStatuses, suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { isOpen } from '@/lib/domain/workflow'
import type { MergeChoice } from '@/lib/schemas/merge-choice'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { foundBy } from './found-by-words'
import { type GroupView, groupOf } from './group-of'
import { likeSuggestions } from './like-suggestions'
import { isMerged } from './merged-with'
import { forMove, type Head, head } from './office-moves'
import type { Query, Reading } from './query'
import { visibleTo } from './visible-to'

export type MergeCandidate = {
  readonly id: string
  readonly numberText: string | null
  readonly title: string
  readonly delegate: string
  readonly year: number
  readonly status: SuggestionStatus
  readonly units: readonly string[]
  readonly isMerged: boolean
  readonly isChosen: boolean
}

export type ToMerge = Head & {
  readonly group: GroupView | null
  readonly chosen: readonly MergeCandidate[]
  /** what the search has found; null where nobody has searched */
  readonly found: readonly MergeCandidate[] | null
  readonly like: readonly MergeCandidate[]
}

const mostFound = 20
const mergeable = suggestionStatuses.filter((status) => isOpen(suggestionWorkflow, status, 'merge'))

/** What it can be put together with: chosen already, found by number or words, or like it. */
export const getToMerge: Query<MergeChoice & { suggestionId: string }, ToMerge> = async (reading, asked) => {
  const { suggestionId, chosen, text } = asked
  const suggestion = await forMove(reading, suggestionId, 'merge')
  const group = await groupOf(reading, suggestion)
  const likeness = await likeSuggestions(reading, { title: suggestion.title, suggestionId })
  const likeIds = likeness.map(({ id }) => id)
  const inIt = [suggestionId, ...(group?.members.map(({ id }) => id) ?? [])]
  const read = (which: Prisma.Sql) => candidates(reading, which, inIt, chosen)
  return {
    ...head(suggestion),
    group,
    chosen: await read(Prisma.sql`s.id = ANY(${chosen}::uuid[])`),
    found: text ? await read(foundBy(reading.actor, text)) : null,
    like: await read(Prisma.sql`s.id = ANY(${likeIds}::uuid[])`),
  }
}

function candidates({ tx, actor }: Reading, which: Prisma.Sql, inIt: readonly string[], chosen: readonly string[]) {
  return open(tx).$queryRaw<MergeCandidate[]>`
    SELECT s.id, s.number_text AS "numberText", s.title, d.name AS delegate, n.year, s.status, ${isMerged} AS "isMerged",
      s.id = ANY(${[...chosen]}::uuid[]) AS "isChosen",
      ARRAY(SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST' ORDER BY a.id) AS units
    FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id JOIN session n ON n.id = s.session_id
    WHERE ${visibleTo(actor)} AND ${which} AND s.status = ANY(${mergeable}) AND s.id <> ALL(${[...inIt]}::uuid[])
    ORDER BY n.year DESC, s.number, s.id LIMIT ${mostFound}`
}

export type ToUnmerge = Head & { readonly group: GroupView | null }

export const getToUnmerge: Query<string, ToUnmerge> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'unmerge')
  return { ...head(suggestion), group: await groupOf(reading, suggestion) }
}
