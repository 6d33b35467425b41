import { withoutGuard } from '@/lib/domain/import/formula-guard'
import type { Cell, Table } from '@/lib/domain/import/sheet'
import type { UnreadableCode } from '@/lib/domain/import/unreadable'
import { Refusal } from '@/lib/domain/refusal'
import { readInThread } from '../reading-thread'
import { turnstile } from '../turnstile'
import { readingLimits as limits } from './reader/limits'
import type { FileToRead } from './reader/read-file'

/** Reading takes as much memory as a thread may have. */
const oneAtATime = turnstile()

type Answer = { table: Table } | { code: UnreadableCode; facts: Record<string, string | number> }

/** Reads a table out of an uploaded file in a thread of its own. */
export async function readTable(file: FileToRead): Promise<Table> {
  if (file.bytes.byteLength > limits.fileBytes) throw new Refusal('file-too-large', { limit: limits.fileBytes })
  const answer = await oneAtATime(() => askThread(file))
  if ('code' in answer) throw new Refusal(answer.code, answer.facts)
  return withoutGuards(answer.table)
}

async function askThread(file: FileToRead): Promise<Answer> {
  let answer: Answer | undefined
  const ending = await readInThread<Answer>({
    file: ['lib', 'documents', 'workbooks', 'reader', 'thread.ts'],
    data: { ...file, bytes: Uint8Array.from(file.bytes) },
    limits,
    hear: (said) => {
      answer = said
    },
  })
  if (answer) return answer
  if (ending === 'slow') return { code: 'reading-too-slow', facts: { seconds: limits.seconds } }
  if (ending === 'large') return { code: 'reading-too-large', facts: {} }
  throw new Error('the reader left without an answer')
}

function withoutGuards(table: Table): Table {
  const bare = (cell: Cell | null) => (cell ? { ...cell, text: withoutGuard(cell.text) } : null)
  const rows = table.sheet.rows.map((row) => ({ ...row, cells: row.cells.map(bare) }))
  return { ...table, sheet: { ...table.sheet, rows } }
}
