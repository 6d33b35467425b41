import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { tellsOfSomebody } from '@/lib/domain/redaction/files'
import { type LeftBehind, leftBehind, redactionsMissing, wordsTakenOut } from '@/lib/domain/redaction/missing'
import { mayRedact, type Part, partKey } from '@/lib/domain/redaction/parts'
import { type Proposal, proposedSpans, type TakenWords } from '@/lib/domain/redaction/proposing'
import type { Span } from '@/lib/domain/redaction/spans'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isSecret } from '@/lib/domain/suggestion/secrecy'
import { type FileOfCase, readPublishableFiles } from '@/lib/store/file-publications'
import { type Names, readNames, readParts } from '@/lib/store/redactions'
import { readSuggestion } from '@/lib/store/suggestions'
import { open, type Tx } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { type DocumentView, documentsOf } from './attachments-of'
import { isOut } from './is-out'
import type { Query } from './query'

export type PartToRedact = Part & {
  readonly key: string
  readonly state: 'NEVER' | 'CHANGED' | 'DONE'
  readonly proposals: readonly Proposal[]
  /** what was decided last of this very text */
  readonly chosen: readonly Span[] | null
  readonly lookedBy: string | null
  readonly lookedOn: LocalDate | null
  readonly reply: { readonly unit: string; readonly signedOn: LocalDate } | null
}

export type FileToDecide = FileOfCase & { readonly nameTells: boolean }

export type RedactionDesk = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly isSecret: boolean
  readonly isOut: boolean
  readonly parts: readonly PartToRedact[]
  readonly files: readonly FileToDecide[]
  readonly copies: readonly DocumentView[]
  readonly behind: readonly LeftBehind[]
  readonly left: number
}

type Looked = { part: string; hash: string; spans: Span[]; by: string; on: LocalDate }
type ReplyRow = { id: string; unit: string; signedOn: LocalDate }

/** For the office: every text with what was found in it and what was decided, and every file. */
export const getRedaction: Query<string, RedactionDesk> = async (reading, id) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, mayRedact, suggestion)
  const parts = await readParts(tx, id)
  const looked = await readLooked(tx, id)
  const names = await readNames(tx, suggestion)
  const files = await readPublishableFiles(tx, suggestion)
  const replies = await readReplies(tx, id)
  const copies = await documentsOf(reading, suggestion, Prisma.sql`a.kind = 'REDACTED_COPY'`)
  const elsewhere = wordsTakenOut(parts, looked)
  const { title, numberText } = suggestion
  return {
    ...{ id, title, numberText, isSecret: isSecret(suggestion), isOut: await isOut(tx, id) },
    parts: parts.map((part) => toRedact(part, looked, replies, { ...names, elsewhere })),
    files: files.map((file) => ({
      ...file,
      nameTells: tellsOfSomebody(file.fileName, [...names.kept, ...names.known]),
    })),
    copies: copies.map(({ document }) => document),
    behind: leftBehind(parts, looked),
    left: redactionsMissing(parts, looked, files).length,
  }
}

function toRedact(
  part: Part,
  looked: readonly Looked[],
  replies: readonly ReplyRow[],
  words: Names & { elsewhere: readonly TakenWords[] },
): PartToRedact {
  const key = partKey(part)
  const last = looked.find((one) => one.part === key)
  const done = last?.hash === part.hash ? last : undefined
  return {
    ...part,
    key,
    state: done ? 'DONE' : last ? 'CHANGED' : 'NEVER',
    proposals: proposedSpans(part.text, words.kept, words.known, words.elsewhere),
    chosen: done?.spans ?? null,
    lookedBy: last?.by ?? null,
    lookedOn: last?.on ?? null,
    reply: replies.find(({ id }) => id === part.replyId) ?? null,
  }
}

const readLooked = (tx: Tx, id: string): Promise<Looked[]> => open(tx).$queryRaw<Looked[]>`
  SELECT DISTINCT ON (r.part) r.part, r.text_hash AS hash, r.spans, b.name AS by, r.looked_on::text AS on
    FROM redaction r JOIN person b ON b.id = r.looked_by_id WHERE r.suggestion_id = ${id}::uuid ORDER BY r.part, r.id DESC`

const readReplies = (tx: Tx, id: string): Promise<ReplyRow[]> => open(tx).$queryRaw<ReplyRow[]>`
  SELECT p.id, ${holderNameOn(Prisma.sql`p.signed_on`)} AS unit, p.signed_on::text AS "signedOn"
    FROM reply p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = ${id}::uuid AND p.signed_at IS NOT NULL`
