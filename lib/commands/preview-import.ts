import { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import type { Table } from '@/lib/domain/import/sheet'
import { understandTable } from '@/lib/domain/import/understand-table'
import { recordEvent } from '@/lib/store/events'
import { findSession } from '@/lib/store/import-ground'
import { addImport, findConfirmed, type ImportFile } from '@/lib/store/imports'
import { countsOf, judgeList, keptRows } from '@/lib/store/judged-list'
import { command, perPerson } from './command'

export type ReadFile = { file: ImportFile; table: Table }

/** Its input is a file that the door has read, not text that somebody typed: it is not in the registry. */
export const previewImport = command({
  name: 'preview-import',
  input: z.custom<ReadFile>(),
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { file, table }) => {
    authorize(actor, importPolicy.upload, null)
    const before = await findConfirmed(tx, file.sha256)
    if (before) return { importId: before, isRepeated: true }

    const understanding = understandTable(table.sheet, file.name)
    const session = await findSession(tx, understanding.hint)
    const { judgement } = await judgeList(tx, { sheet: table.sheet, understanding, session, today: moment.today })
    const { units, delegates } = judgement
    const counts = countsOf(judgement, table.sheet)
    const importId = await addImport(tx, {
      congressId: actor.congress.id,
      file,
      sessionId: session?.id ?? null,
      understood: {
        format: table.format,
        ...(table.encoding ? { encoding: table.encoding } : {}),
        sheets: table.sheets,
        sheet: table.sheet.name,
        merges: table.sheet.merges,
        understanding,
        corrections: {},
        decisions: { units: {}, delegates: {} },
        matches: { units, delegates },
      },
      counts,
      sheet: table.sheet,
      rows: keptRows(judgement),
      uploadedById: actor.personId,
      uploadedAt: moment.now,
    })
    await recordEvent(tx, actor, {
      type: 'import.previewed',
      subjectId: importId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { sha256: Buffer.from(file.sha256).toString('hex'), bytes: file.byteSize, ...counts },
    })
    return { importId, isRepeated: false }
  },
})
