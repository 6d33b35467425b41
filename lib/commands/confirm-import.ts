import { authorize } from '@/lib/domain/access/policy'
import type { JudgedRow } from '@/lib/domain/import/judgement'
import { importPolicy } from '@/lib/domain/import/policy'
import type { RowReading } from '@/lib/domain/import/read-row'
import { sessionOfRow } from '@/lib/domain/import/row-session'
import { takeOver, undecidedNames } from '@/lib/domain/import/take-over'
import { importWorkflow } from '@/lib/domain/import/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { confirmationSchema } from '@/lib/schemas/import'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { type ImportGround, type ImportSession, knownFrom, readImportSession } from '@/lib/store/import-ground'
import { freshIds, writeTakeOver } from '@/lib/store/imported-rows'
import { findSameList, lockImport, readSheet, type StoredImport, saveState } from '@/lib/store/imports'
import { judgeList } from '@/lib/store/judged-list'
import { wordsFor } from '@/lib/wording/catalogue'
import { type Context, command, perPerson } from './command'

/** The whole list or nothing, judged once more against what we have now. */
export const confirmImport = command({
  name: 'confirm-import',
  input: confirmationSchema,
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async (context, { importId, rows: wanted }) => {
    const { tx, actor, moment } = context
    const held = await lockImport(tx, importId)
    authorize(actor, importPolicy.confirm, null)
    ensureOpen(importWorkflow, held.state, 'confirm')
    if (await findSameList(tx, importId)) throw new Refusal('import-same-list')

    const session = await sessionOf(context, held)
    const { understanding, decisions } = held.understood
    const list = { sheet: await readSheet(tx, held), understanding, session, decisions, today: moment.today }
    const { judgement, ground } = await judgeList(tx, list)
    const rows = judgement.rows.filter(
      ({ verdict }) => verdict === 'ACCEPTED' || (wanted === 'ALL' && verdict === 'DOUBTFUL'),
    )
    if (rows.length === 0) throw new Refusal('import-nothing-to-take')
    const undecided = undecidedNames(judgement, rows)
    if (undecided.length > 0) throw new Refusal('import-undecided', { count: undecided.length })

    const taken = takeOver(judgement, rows, await placeOf(context, held, session, ground, rows))
    await writeTakeOver(tx, taken, importingOf(context, held, session, ground))
    await saveState(tx, importId, 'CONFIRMED', moment.now)
    const made = { suggestions: taken.taken.length, units: taken.units.length, delegates: taken.delegates.length }
    await recordEvent(tx, actor, {
      type: 'import.confirmed',
      subjectId: importId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: made,
    })
    return { importId, ...made }
  },
})

function sessionOf({ tx }: Context, { sessionId, understood }: StoredImport): Promise<ImportSession> {
  if (!sessionId) throw new Refusal('import-session-missing')
  if (!understood.understanding.columns.some(({ field }) => field === 'title'))
    throw new Refusal('import-title-missing')
  return readImportSession(tx, sessionId)
}

async function placeOf(
  { tx, actor, moment }: Context,
  { congressId }: StoredImport,
  session: ImportSession,
  ground: ImportGround,
  rows: readonly JudgedRow[],
) {
  const known = knownFrom(ground, session, moment.today)
  const names = rows.reduce(
    (sum, { reading }) =>
      sum + 6 + 2 * (reading.coSigners.length + reading.leadUnits.length + reading.assistUnits.length),
    1,
  )
  return {
    ...ground,
    congressId,
    sessionOf: (reading: RowReading) => {
      const number = sessionOfRow(reading.session, known)
      const { id, opensOn, closesOn } = ground.sessions.find((one) => one.session === number) ?? session
      return { sessionId: id, opensOn, closesOn }
    },
    enteredById: actor.personId,
    now: moment.now,
    newId: await freshIds(tx, names),
    unnamed: ourWords.unnamedDelegate,
    rules: await readRules(tx),
    meaningOf: (letter: string) => ground.classes.find((one) => one.letter === letter)?.meaning ?? null,
  }
}

const ourWords = wordsFor('zh-CN').importing.kept

function importingOf({ actor, moment }: Context, held: StoredImport, session: ImportSession, ground: ImportGround) {
  return {
    importId: held.id,
    congressId: held.congressId,
    session,
    personId: actor.personId,
    personName: actor.name,
    now: moment.now,
    categories: new Map(ground.categories.map(({ id, name }) => [name, id])),
    towns: new Map(ground.towns.map(({ id, name }) => [name, id])),
    interSession: held.understood.understanding.hint.interSession,
    words: { reasonNotGiven: ourWords.reasonNotGiven },
  }
}
