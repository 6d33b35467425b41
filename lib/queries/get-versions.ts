import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import type { WrittenText } from '@/lib/domain/suggestion/drafting'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { hasSigned, leads } from '@/lib/domain/suggestion/signers'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { VersionsAsked } from '@/lib/schemas/versions'
import { readDraft } from '@/lib/store/drafts'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'

export type KeptVersion = {
  readonly version: number
  /** null: as it is being written now, for whoever writes it */
  readonly handedInAt: string | null
}

export type VersionsView = {
  readonly id: string
  readonly title: string
  readonly sentBackReason: string | null
  /** the oldest first */
  readonly versions: readonly KeptVersion[]
  /** null where there are not two that differ */
  readonly compared: {
    readonly from: KeptVersion
    readonly to: KeptVersion
    readonly before: WrittenText
    readonly now: WrittenText
  } | null
}

type Kept = WrittenText & KeptVersion

/** What has changed since it was handed in before: for those who sign it and those who register it. */
export const getVersions: Query<VersionsAsked, VersionsView> = async (reading, { suggestionId, from, to }) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  if (!seesVersions(actor, suggestion) || !suggestion.sentBackAt) throw new Refusal('not-found')
  const kept = await keptTexts(reading, suggestion)
  const now = kept.find(({ version }) => version === to) ?? kept.at(-1)
  const before =
    kept.find(({ version }) => version === from) ?? kept.findLast(({ version }) => version < (now?.version ?? 0))
  return {
    id: suggestion.id,
    title: suggestion.title,
    sentBackReason: suggestion.sentBackReason,
    versions: kept.map(versionOf),
    compared: before && now && before !== now ? { from: versionOf(before), to: versionOf(now), before, now } : null,
  }
}

const versionOf = ({ version, handedInAt }: Kept): KeptVersion => ({ version, handedInAt })

export const seesVersions = (actor: Actor, suggestion: Suggestion): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || leads(actor, suggestion) || hasSigned(actor, suggestion)

/** What is being written is the lead delegate's until it is handed in again. */
async function keptTexts({ tx, actor }: Reading, suggestion: Suggestion): Promise<Kept[]> {
  const { id, version, status } = suggestion
  const handedIn = await open(tx).$queryRaw<Kept[]>`
    SELECT version, title, situation, analysis, asks, to_char(handed_in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "handedInAt" FROM kept_text
     WHERE suggestion_id = ${id}::uuid AND handed_in_at IS NOT NULL ORDER BY version`
  const isWritten = status === 'DRAFT' || status === 'CO_SIGNING'
  if (!isWritten || !leads(actor, suggestion) || handedIn.some((one) => one.version === version)) return handedIn
  const { title, situation, analysis, asks } = await readDraft(tx, id)
  return [...handedIn, { version, title, situation, analysis, asks, handedInAt: null }]
}
