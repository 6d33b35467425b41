import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { isFiledWhole } from '@/lib/domain/dossier/archiving'
import { type Missing, missingFrom } from '@/lib/domain/dossier/completeness'
import type { Difference } from '@/lib/domain/dossier/difference'
import type { IndexLine } from '@/lib/domain/dossier/item'
import { type DossierState, isHandedIn } from '@/lib/domain/dossier/ordering'
import { dossierPolicy } from '@/lib/domain/dossier/policy'
import { defaultRetention, type Retention } from '@/lib/domain/dossier/retention'
import type { Withheld } from '@/lib/domain/dossier/withheld'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { isOpen } from '@/lib/domain/workflow'
import { readDossierFacts } from '@/lib/store/dossier-facts'
import type { DossierFailure } from '@/lib/store/dossiers'
import { isBehind } from '@/lib/store/dossiers'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type DossierVersion = {
  readonly id: string
  readonly version: number
  readonly state: DossierState
  readonly archiveNumber: string
  readonly retention: Retention
  readonly remark: string
  readonly by: string
  readonly orderedAt: string
  readonly orderedOn: LocalDate
  readonly sha256: string | null
  readonly byteSize: number | null
  readonly difference: Difference | null
  readonly failure: DossierFailure | null
  readonly isBehind: boolean
}

/** What stands in the newest version that was compiled. */
export type DossierContents = {
  readonly version: number
  readonly lines: readonly IndexLine[]
  readonly missing: readonly Missing[]
  readonly withheld: readonly Withheld[]
  readonly log: { readonly count: number; readonly sequence: number; readonly hash: string }
}

export type DossierView = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly missing: readonly Missing[]
  readonly retention: Retention
  readonly mayCompile: boolean
  /** it is concluded, and its file tells everything */
  readonly mayArchive: boolean
  readonly archivedOn: LocalDate | null
  /** the newest first */
  readonly versions: readonly DossierVersion[]
  readonly contents: DossierContents | null
}

export const getDossier: Query<string, DossierView> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, dossierPolicy.read, suggestion)
  if (!isHandedIn(suggestion.status)) throw new Refusal('not-found')
  const facts = (await readDossierFacts(tx, [id])).get(id)
  if (!facts) throw new Refusal('not-found')
  const versions = await open(tx).$queryRaw<DossierVersion[]>`
    SELECT d.id, d.version, d.state, d.archive_number AS "archiveNumber", d.retention, d.remark, p.name AS by,
      to_char(d.ordered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "orderedAt", d.ordered_on::text AS "orderedOn",
      encode(d.sha256, 'hex') AS sha256, d.byte_size::float8 AS "byteSize", d.difference, d.failure, ${isBehind} AS "isBehind"
    FROM dossier d JOIN person p ON p.id = d.ordered_by_id WHERE d.suggestion_id = ${id}::uuid ORDER BY d.version DESC`
  const made = versions.find(({ state }) => state === 'MADE')
  const missing = missingFrom(facts)
  return {
    id,
    title: suggestion.title,
    numberText: suggestion.numberText,
    missing,
    retention: versions[0]?.retention ?? defaultRetention(suggestion.status),
    mayCompile: dossierPolicy.compile(actor, suggestion),
    mayArchive:
      suggestionPolicy.archive(actor, suggestion) &&
      isOpen(suggestionWorkflow, suggestion.status, 'archive') &&
      isFiledWhole({ missing, latest: versions[0] ?? null }),
    archivedOn: suggestion.archivedOn,
    versions,
    contents: made ? await contentsOf(tx, made.id) : null,
  }
}

async function contentsOf(tx: Parameters<typeof open>[0], id: string): Promise<DossierContents | null> {
  const [row] = await open(tx).$queryRaw<DossierContents[]>`
    SELECT d.version, d.contents AS lines, d.missing, d.withheld, json_build_object('sequence', d.event_sequence,
      'count', (SELECT count(*) FROM event e WHERE e.suggestion_id = d.suggestion_id AND e.sequence <= d.event_sequence AND e.type NOT LIKE 'dossier.%'),
      'hash', (SELECT encode(e.hash, 'hex') FROM event e WHERE e.congress_id = d.congress_id AND e.sequence = d.event_sequence)) AS log
    FROM dossier d WHERE d.id = ${id}::uuid`
  return row ?? null
}
