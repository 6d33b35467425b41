import { letterOf } from '@/components/imports/letter-of'
import { reasonText } from '@/components/imports/reason-text'
import type { Actor } from '@/lib/domain/access/actor'
import type { Match } from '@/lib/domain/import/match'
import { type MissedField, missedFields } from '@/lib/domain/import/understand-table'
import type { Moment } from '@/lib/domain/moment'
import { getImport, type ImportRowView, type ImportView } from '@/lib/queries/get-import'
import type { Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export type ImportAnswer = {
  file: string
  format: string
  encoding: string | null
  sheet: string
  otherSheets: string[]
  titles: readonly string[]
  missed: MissedField[]
  header: { first: number; last: number } | null
  session: { term: number; session: number } | null
  columns: { letter: string; header: string; field: string | null; confidence: string; leftOut?: string }[]
  counts: ImportView['counts']
  names: { units: Readonly<Record<string, Match>>; delegates: Readonly<Record<string, Match>> }
  rows: (Omit<ImportRowView, 'cells' | 'suggestionId'> & Pick<ImportRowView['cells'], 'reading'>)[]
  repeated: boolean
  written: { suggestions: number; units: number; delegates: number } | null
}

/** Everything that the preview of a list says. */
export async function readAnswer(
  context: { tx: Tx; actor: Actor; moment: Moment },
  importId: string,
  repeated: boolean,
): Promise<ImportAnswer> {
  const rows: ImportRowView[] = []
  let list: ImportView
  let after: number | null = 0
  do {
    list = await getImport(context, { importId, after })
    rows.push(...list.rows)
    after = list.next
  } while (after !== null)
  const { understood, sessions, sessionId, counts } = list
  const session = sessions.find(({ id }) => id === sessionId)
  return {
    file: list.fileName,
    format: understood.format,
    encoding: understood.encoding ?? null,
    sheet: understood.sheet,
    otherSheets: understood.sheets.map(({ name }) => name).filter((name) => name !== understood.sheet),
    titles: understood.understanding.titles,
    missed: missedFields(understood.understanding),
    header: understood.understanding.header,
    session: session ? { term: session.term, session: session.session } : null,
    columns: understood.understanding.columns.map(({ index, ...column }) => ({ letter: letterOf(index), ...column })),
    counts,
    names: understood.matches,
    rows: rows.map(({ cells, suggestionId: _, ...row }) => ({ ...row, reading: cells.reading })),
    repeated,
    written: null,
  }
}

const mostShown = 40

/** The same for a person at a terminal. */
export function importText(answer: ImportAnswer, confirmed: boolean): string {
  const { importing } = wordsFor('zh-CN')
  const { command, verdicts, fields, confidences, leftOut, preview } = importing
  const columns = answer.columns.map(({ letter, header, field, confidence, leftOut: why }) =>
    fill(command.column, {
      letter,
      header: header.replace(/\s+/g, ' ') || '—',
      meaning: field ? fields[field as keyof typeof fields] : preview.notTaken,
      confidence: why ? leftOut[why as keyof typeof leftOut] : confidences[confidence as keyof typeof confidences],
    }),
  )
  const open = answer.rows.filter(({ verdict }) => verdict === 'DOUBTFUL' || verdict === 'REFUSED')
  const rows = open.slice(0, mostShown).map(({ row, verdict, reasons }) =>
    fill(command.row, {
      row,
      verdict: verdicts[verdict],
      reasons: reasons.map((reason) => reasonText(reason, importing)).join('；'),
    }),
  )
  const { ACCEPTED, DOUBTFUL, REFUSED, SKIPPED } = answer.counts
  return [
    fill(command.file, {
      name: answer.file,
      format: [answer.format, answer.encoding].filter(Boolean).join(' '),
      sheet: answer.sheet,
    }),
    answer.session ? fill(command.session, answer.session) : command.noSession,
    ...columns,
    ...answer.missed.map((field) => `  ${importing.missed[field]}`),
    fill(command.counts, { accepted: ACCEPTED, doubtful: DOUBTFUL, refused: REFUSED, skipped: SKIPPED }),
    ...rows,
    ...(open.length > mostShown ? [fill(command.more, { count: open.length - mostShown })] : []),
    outcome(answer, confirmed, command),
  ].join('\n')
}

function outcome(
  { repeated, written }: ImportAnswer,
  confirmed: boolean,
  words: ReturnType<typeof wordsFor>['importing']['command'],
): string {
  if (repeated) return words.repeated
  if (written) return fill(words.done, written)
  return confirmed ? '' : words.needsYes
}
