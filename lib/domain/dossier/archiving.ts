import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { suggestionWorkflow } from '../suggestion/workflow'
import { ensureOpen } from '../workflow'
import type { Missing } from './completeness'
import type { LatestDossier } from './ordering'

type Filed = { readonly missing: readonly Missing[]; readonly latest: LatestDossier | null }

/** The newest version of its file tells everything, and lacks nothing. */
export const isFiledWhole = ({ missing, latest }: Filed): boolean =>
  latest?.state === 'MADE' && !latest.isBehind && missing.length === 0

/** 归档: nothing more is done about it; only what is whole and bound goes into the archive. */
export function archive(suggestion: Suggestion, filed: Filed, { today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'archive')
  if (!isFiledWhole(filed)) throw new Refusal('dossier-not-whole')
  return settled({ ...suggestion, archivedOn: today })
}
