import { type ScanState, whyWithheld } from '@/lib/domain/attachment/attachment'
import { scanRule } from '@/lib/env'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'
import { visibleTo } from './visible-to'

export type EvidenceFile = {
  readonly id: string
  readonly fileName: string
  readonly scanState: ScanState
  readonly isWithheld: boolean
}
/** Null: whoever looks may not see the suggestion. */
export type EvidencePart = { readonly id: string; readonly numberText: string | null; readonly title: string } | null

type Named = { readonly suggestionIds: readonly string[]; readonly fileIds: readonly string[] }
export type Shown = { readonly suggestions: readonly EvidencePart[]; readonly files: readonly EvidenceFile[] }

/** Files and suggestions of many words at once, in the order in which each names them. */
export async function evidenceShown({ tx, actor }: Reading, named: readonly Named[]): Promise<(of: Named) => Shown> {
  const suggestionIds = named.flatMap((one) => one.suggestionIds)
  const fileIds = named.flatMap((one) => one.fileIds)
  const files = await open(tx).assessmentFile.findMany({
    where: { id: { in: fileIds } },
    select: { id: true, fileName: true, scanState: true },
  })
  const parts = await open(tx).$queryRaw<NonNullable<EvidencePart>[]>`
    SELECT s.id, s.number_text AS "numberText", s.title FROM suggestion s
    WHERE s.id = ANY(${suggestionIds}::uuid[]) AND ${visibleTo(actor)}`
  const fileBy = new Map(
    files.map((file) => [file.id, shown(file as Pick<EvidenceFile, 'id' | 'fileName' | 'scanState'>)]),
  )
  const partBy = new Map(parts.map((part) => [part.id, part]))
  return (of) => ({
    suggestions: of.suggestionIds.map((id) => partBy.get(id) ?? null),
    files: of.fileIds.flatMap((id) => fileBy.get(id) ?? []),
  })
}

const shown = (file: Pick<EvidenceFile, 'id' | 'fileName' | 'scanState'>): EvidenceFile => ({
  ...file,
  isWithheld: whyWithheld(file.scanState, scanRule()) !== null,
})
