import { type Missing, missingFrom } from '@/lib/domain/dossier/completeness'
import type { Item } from '@/lib/domain/dossier/item'
import { type Numbered, numbered } from '@/lib/domain/dossier/numbering'
import type { DossierSection } from '@/lib/domain/dossier/sections'
import { type Withheld, withheldFrom } from '@/lib/domain/dossier/withheld'
import { Refusal } from '@/lib/domain/refusal'
import { readDossierFacts } from '@/lib/store/dossier-facts'
import { open, type Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { readFiles } from './read-files'
import { type Log, readLog } from './read-log'
import type { Ground } from './section'
import { sections } from './sections'

export type DossierHead = {
  readonly congress: string
  readonly term: number
  readonly session: number
  readonly year: number
  readonly title: string
  readonly number: string | null
  readonly status: string
}

export type ReadDossier = {
  readonly head: DossierHead
  readonly items: readonly Numbered[]
  /** the same for machines, by section */
  readonly rows: Readonly<Partial<Record<DossierSection, readonly object[]>>>
  readonly files: readonly object[]
  readonly missing: readonly Missing[]
  readonly withheld: readonly Withheld[]
  readonly log: Log
}

/** Everything that goes into the file of a suggestion, as it stands at this moment; the caller holds the suggestion. */
export async function readDossier(tx: Tx, suggestionId: string): Promise<ReadDossier> {
  const words = wordsFor('zh-CN')
  const { timeZone, ...head } = await readHead(tx, suggestionId)
  const ground: Ground = { tx, suggestionId, timeZone, words }
  const items: Item[] = []
  const rows: Partial<Record<DossierSection, readonly object[]>> = {}
  for (const { section, read } of sections) {
    const bound = await read(ground)
    items.push(...bound.papers)
    if (bound.rows.length > 0) rows[section] = bound.rows
  }
  const files = await readFiles(ground)
  const log = await readLog(tx, suggestionId)
  const facts = (await readDossierFacts(tx, [suggestionId])).get(suggestionId)
  if (!facts) throw new Refusal('not-found')
  return {
    head,
    items: numbered([...items, ...files.items], words.dossier.sections),
    rows,
    files: files.rows,
    missing: missingFrom(facts),
    withheld: withheldFrom(await leftOut(ground, files.left, log)),
    log,
  }
}

async function readHead(tx: Tx, suggestionId: string): Promise<DossierHead & { timeZone: string }> {
  const [head] = await open(tx).$queryRaw<(DossierHead & { timeZone: string })[]>`
    SELECT c.name AS congress, t.number AS term, x.number AS session, x.year, s.title, s.number_text AS number, s.status, c.time_zone AS "timeZone"
      FROM suggestion s JOIN session x ON x.id = s.session_id JOIN term t ON t.id = x.term_id JOIN congress c ON c.id = s.congress_id
     WHERE s.id = ${suggestionId}::uuid`
  if (!head) throw new Refusal('not-found')
  return head
}

async function leftOut(
  { tx, suggestionId }: Ground,
  left: { removed: number; infected: number; sealed: number },
  log: Log,
) {
  const [counted] = await open(tx).$queryRaw<{ notes: number; sealed: number; supervision: number; held: number }[]>`
    SELECT (SELECT count(*)::int FROM note n WHERE n.suggestion_id = ${suggestionId}::uuid) AS notes,
      (SELECT count(*)::int FROM rating r JOIN handling_round z ON z.suggestion_id = r.suggestion_id AND z.number = r.round
        WHERE r.suggestion_id = ${suggestionId}::uuid AND z.closed_on IS NULL) AS sealed,
      (SELECT count(*)::int FROM supervision_visit v JOIN key_nomination k ON k.id = v.nomination_id
        WHERE k.suggestion_id = ${suggestionId}::uuid AND v.judgement <> '')
        + (SELECT count(*)::int FROM supervision_report p JOIN key_nomination k ON k.id = p.nomination_id
          WHERE k.suggestion_id = ${suggestionId}::uuid AND p.decision IS NULL) AS supervision,
      (SELECT count(*)::int FROM reply_hold h JOIN reply p ON p.id = h.reply_id AND p.version = h.version JOIN assignment a ON a.id = p.assignment_id
        WHERE a.suggestion_id = ${suggestionId}::uuid AND a.ended_on IS NULL AND p.signed_at IS NULL) AS held`
  return {
    NOTES: counted?.notes ?? 0,
    SEALED_RATINGS: (counted?.sealed ?? 0) + left.sealed,
    SUPERVISION_INSIDE: counted?.supervision ?? 0,
    HELD_LETTERS: counted?.held ?? 0,
    DRAFTING: log.withheld,
    REMOVED_FILES: left.removed,
    INFECTED_FILES: left.infected,
  }
}
