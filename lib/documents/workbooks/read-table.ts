import { sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { withoutGuard } from '@/lib/domain/import/formula-guard'
import type { Cell, Table } from '@/lib/domain/import/sheet'
import type { UnreadableCode } from '@/lib/domain/import/unreadable'
import { Refusal } from '@/lib/domain/refusal'
import { turnstile } from '../turnstile'
import { readingLimits as limits } from './reader/limits'
import type { FileToRead } from './reader/read-file'

/** Reading takes as much memory as a thread may have. */
const oneAtATime = turnstile()

type Answer = { table: Table } | { code: UnreadableCode; facts: Record<string, string | number> }

/** The thread's file is started as it stands, by Node itself: no bundler has to understand it. */
const threadFile = () => [process.cwd(), 'lib', 'documents', 'workbooks', 'reader', 'thread.ts'].join(sep)

/** Reads a table out of an uploaded file in a thread with its own memory, its own clock and an empty environment. */
export async function readTable(file: FileToRead): Promise<Table> {
  if (file.bytes.byteLength > limits.fileBytes) throw new Refusal('file-too-large', { limit: limits.fileBytes })
  const answer = await oneAtATime(() => askThread(file))
  if ('code' in answer) throw new Refusal(answer.code, answer.facts)
  return withoutGuards(answer.table)
}

function askThread(file: FileToRead): Promise<Answer> {
  const worker = new Worker(threadFile(), {
    workerData: { ...file, bytes: Uint8Array.from(file.bytes) },
    env: {},
    execArgv: process.features.typescript ? [] : ['--import', 'tsx'],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const late = setTimeout(() => {
    resolve({ code: 'reading-too-slow', facts: { seconds: limits.seconds } })
  }, limits.seconds * 1_000)
  worker.once('message', resolve)
  worker.once('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ code: 'reading-too-large', facts: {} })
    else reject(cause)
  })
  worker.once('exit', () => reject(new Error('the reader left without an answer')))
  return promise.finally(() => {
    clearTimeout(late)
    return worker.terminate()
  })
}

function withoutGuards(table: Table): Table {
  const bare = (cell: Cell | null) => (cell ? { ...cell, text: withoutGuard(cell.text) } : null)
  const rows = table.sheet.rows.map((row) => ({ ...row, cells: row.cells.map(bare) }))
  return { ...table, sheet: { ...table.sheet, rows } }
}
