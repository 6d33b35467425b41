import { z } from 'zod'
import { unitsOf } from '@/lib/domain/access/actor'
import { type Fault, judgeLines, type Typed } from '@/lib/domain/commitment/judge-sheet'
import { linesOf, readMark, type ToldColumn } from '@/lib/domain/commitment/sheet'
import type { Sheet } from '@/lib/domain/import/sheet'
import { Refusal } from '@/lib/domain/refusal'
import { mostUpdates, progressRow } from '@/lib/schemas/commitment'
import { readOnSheet } from '@/lib/store/promise-sheet'
import { wordsFor } from '@/lib/wording/catalogue'
import { type Issue, issueCode } from '@/lib/wording/issue-text'
import { command, perPerson } from './command'

const { promiseSheet, validation } = wordsFor('zh-CN')

/** Its input is a file that the door has read, and it changes nothing: what it finds is told with `update-commitments`. */
export const previewPromiseSheet = command({
  name: 'preview-promise-sheet',
  input: z.custom<Sheet>(),
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, sheet) => {
    const units = unitsOf(actor)
    if (units.length === 0) throw new Refusal('not-found')
    const lines = linesOf(sheet, promiseSheet.columns)
    const ids = lines.flatMap(({ cells }) => readMark(cells.mark)?.commitmentId ?? [])
    const promises = new Map((await readOnSheet(tx, [...new Set(ids)], units)).map((one) => [one.id, one]))
    const judged = judgeLines(lines, { promises, today: moment.today, shapeFaults })
    const told = judged.filter(({ verdict }) => verdict !== 'UNCHANGED')
    if (told.length > mostUpdates) throw new Refusal('promise-sheet-too-long', { limit: mostUpdates })
    return { lines: told, unchanged: judged.length - told.length }
  },
})

/** By the schema of the screen, cell by cell. */
function shapeFaults(typed: Typed): readonly Fault[] {
  const commitmentId = '00000000-0000-7000-8000-000000000000'
  const read = progressRow.safeParse({ ...typed, commitmentId }, { reportInput: true })
  return read.success
    ? []
    : read.error.issues.map((issue) => faultOf(issue as Issue & { path: readonly PropertyKey[] }))
}

function faultOf({ path, ...issue }: Issue & { path: readonly PropertyKey[] }): Fault {
  const { minimum, maximum } = issue
  return {
    column: String(path[0]) as ToldColumn,
    code: issueCode(issue, validation),
    facts: {
      ...(minimum === undefined ? {} : { minimum: String(minimum) }),
      ...(maximum === undefined ? {} : { maximum: String(maximum) }),
    },
  }
}
