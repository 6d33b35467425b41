import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { confirmImport } from '@/lib/commands/confirm-import'
import { correctImport } from '@/lib/commands/correct-import'
import { previewImport } from '@/lib/commands/preview-import'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { readingLimits } from '@/lib/documents/workbooks/reader/limits'
import type { Actor } from '@/lib/domain/access/actor'
import { localDateIn } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { findSession } from '@/lib/store/import-ground'
import { disconnect } from '@/lib/store/prisma'
import { transactFor } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { refusalText } from '@/lib/wording/refusal-text'
import { ensureCalendar } from './calendar'
import { type Congress, chooseCongress } from './congresses'
import { ensureDemonstration } from './demonstration'
import { Failure } from './failure'
import { type ImportAnswer, importText, readAnswer } from './import-text'
import { withDatabase } from './with-database'

export type ImportAsked = {
  file: string
  sheet: string | undefined
  session: { term: number; session: number } | undefined
  congress: string | undefined
  wanted: 'ALL' | 'ACCEPTED'
  yes: boolean
  json: boolean
}

/** Carries the answer out of a transaction that must leave nothing behind. */
class OnlyLooked extends Error {
  constructor(readonly answer: ImportAnswer) {
    super('only looked')
  }
}

export async function importFile(asked: ImportAsked): Promise<{ text: string; code: number }> {
  try {
    const input = await readInput(asked)
    const answer = await withDatabase(async () => {
      await ensureCalendar()
      await ensureDemonstration()
      return imported(await chooseCongress(asked.congress), asked, input).finally(disconnect)
    })
    return { text: asked.json ? JSON.stringify(answer, null, 2) : importText(answer, asked.yes), code: 0 }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Failure(
      'usage',
      refusalText(error.code, error.facts, wordsFor('zh-CN')),
      refusalText(error.code, error.facts, wordsFor('en')),
    )
  }
}

async function readInput({ file: named, sheet }: ImportAsked) {
  // npm enters the project; the file is named from where the person stands.
  const file = resolve(process.env.INIT_CWD ?? '', named)
  const { size } = await stat(file).catch(() => {
    throw new Failure('usage', `没有这个文件：${file}`, `No such file: ${file}`)
  })
  if (size > readingLimits.fileBytes) throw new Refusal('file-too-large', { limit: readingLimits.fileBytes })
  const bytes = await readFile(file)
  const name = basename(file)
  const table = await readTable({ name, bytes, ...(sheet ? { sheet } : {}) })
  return { file: { name, sha256: fingerprintOf(bytes, table.sheet.name), byteSize: bytes.length }, table }
}

type Input = Awaited<ReturnType<typeof readInput>>

/** The very commands of the import page, in one transaction; without --yes it is rolled back. */
async function imported(congress: Congress, asked: ImportAsked, input: Input): Promise<ImportAnswer> {
  const now = new Date()
  const moment = { now, today: localDateIn(congress.timeZone, now) }
  try {
    return await transactFor(congress.id, async (tx) => {
      const context = { tx, actor: await officerOf(tx, congress), moment }
      const { importId, isRepeated } = await previewImport.run(context, input)
      if (!isRepeated && asked.session) await settleSession(context, importId, asked.session)
      const looked = await readAnswer(context, importId, isRepeated)
      if (!asked.yes) throw new OnlyLooked(looked)
      if (isRepeated) return looked
      const { suggestions, units, delegates } = await confirmImport.run(context, {
        importId: importId as never,
        rows: asked.wanted,
      })
      return { ...looked, written: { suggestions, units, delegates } }
    })
  } catch (error) {
    if (error instanceof OnlyLooked) return error.answer
    throw error
  }
}

type Context = { tx: Tx; actor: Actor; moment: Moment }

async function settleSession(context: Context, importId: string, { term, session }: { term: number; session: number }) {
  const found = await findSession(context.tx, { term, session, year: null, interSession: false })
  if (!found) throw new Refusal('import-session-unknown')
  const input = { importId, sessionId: found.id, columns: [], units: [], delegates: [] }
  await correctImport.run(context, correctImport.input.parse(input))
}

/** The record says in whose office it was done: the first of the delegate office. */
async function officerOf(tx: Tx, { timeZone, ...congress }: Congress): Promise<Actor> {
  const grant = await open(tx).roleGrant.findFirst({
    where: { role: 'DELEGATE_OFFICE', revokedAt: null, person: { accounts: { some: { disabledAt: null } } } },
    select: { person: { select: { id: true, name: true, accounts: { select: { id: true }, take: 1 } } } },
    orderBy: { grantedAt: 'asc' },
  })
  const account = grant?.person.accounts[0]
  if (!grant || !account) {
    throw new Failure('usage', wordsFor('zh-CN').importing.command.noStaff, wordsFor('en').importing.command.noStaff)
  }
  const { id, name } = grant.person
  return {
    personId: id,
    accountId: account.id,
    signInId: account.id,
    name,
    congress: { ...congress, timeZone },
    grants: [{ role: 'DELEGATE_OFFICE' }],
  }
}
