import { delegationsOf, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { type Draft, missingParts } from '@/lib/domain/suggestion/drafting'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readDraft } from '@/lib/store/drafts'
import { readRunningSession } from '@/lib/store/sessions'
import { readSuggestion } from '@/lib/store/suggestions'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type EnteredBy, enteredBy } from './entry-of'
import type { Choosable } from './get-co-signing'
import type { Query } from './query'

/** For whom an office may enter a suggestion: all who sit, or those of the delegations that it looks after. */
export const getToEnter: Query<null, readonly Choosable[]> = async ({ tx, actor, moment }) => {
  const delegations = delegationsOf(actor)
  if (!isStaff(actor) && delegations.length === 0) throw new Refusal('not-found')
  const { termId } = await readRunningSession(tx, moment.today)
  const whose = isStaff(actor) ? Prisma.sql`true` : Prisma.sql`d.delegation_id = ANY(${delegations}::uuid[])`
  return sitting(tx, termId, moment.today, whose)
}

const sitting = (tx: Tx, termId: string, today: LocalDate, whose: Prisma.Sql): Promise<Choosable[]> =>
  open(tx).$queryRaw<Choosable[]>`
    SELECT d.id, d.name, g.name AS delegation FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id
     WHERE d.term_id = ${termId}::uuid AND d.mandate_from <= ${today}::date AND (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date) AND ${whose}
     ORDER BY g.ordinal, d.name, d.id`

type Head = Pick<Suggestion, 'id' | 'title' | 'version'>

export type ToHandInOnPaper = Head & {
  readonly delegate: string
  readonly hasSignedSheet: boolean
  readonly delegates: readonly Choosable[]
}

/** Under the form with which an office hands in a signed paper. */
export const getToHandInOnPaper: Query<string, ToHandInOnPaper> = async ({ tx, actor, moment }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.handInOnPaper, suggestion)
  if (!movesOpenTo(actor, suggestion).includes('handInOnPaper')) throw new Refusal('not-found')
  const { leadName } = await readDraft(tx, id)
  const { termId } = await readRunningSession(tx, moment.today)
  const others = Prisma.sql`d.id <> ${suggestion.leadDelegateId}::uuid`
  return {
    id,
    title: suggestion.title,
    version: suggestion.version,
    delegate: leadName,
    hasSignedSheet: suggestion.entry?.hasSignedSheet ?? false,
    delegates: await sitting(tx, termId, moment.today, others),
  }
}

export type EntryToCheck = Head & {
  readonly isDraft: boolean
  readonly isComplete: boolean
  readonly draft: Draft
  readonly entered: EnteredBy
}

/** What was entered for him, before the delegate says whether it is his. */
export const getEntryToCheck: Query<string, EntryToCheck> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.confirmEntry, suggestion)
  const moves = movesOpenTo(actor, suggestion)
  if (!moves.includes('confirmEntry') && !moves.includes('denyEntry')) throw new Refusal('not-found')
  const { leadName: _, ...draft } = await readDraft(tx, id)
  const [row] = await open(tx).$queryRaw<{ entered: EnteredBy | null }[]>`
    SELECT ${enteredBy} AS entered FROM suggestion s WHERE s.id = ${id}::uuid`
  if (!row?.entered) throw new Refusal('not-found')
  const isDraft = suggestion.status === 'DRAFT'
  const { title, version } = suggestion
  return { id, title, version, isDraft, isComplete: missingParts(draft).length === 0, draft, entered: row.entered }
}
