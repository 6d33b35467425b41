import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import { importWorkflow } from '@/lib/domain/import/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { importOnlySchema } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/store/events'
import { lockImport, saveState } from '@/lib/store/imports'
import { countWorkedOn, removeImported } from '@/lib/store/undo-import'
import { command, perPerson } from './command'

/** All of it, and only while nobody has worked on any of it. */
export const undoImport = command({
  name: 'undo-import',
  input: importOnlySchema,
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { importId }) => {
    const held = await lockImport(tx, importId)
    authorize(actor, importPolicy.undo, null)
    ensureOpen(importWorkflow, held.state, 'undo')
    const count = await countWorkedOn(tx, importId)
    if (count > 0) throw new Refusal('import-worked-on', { count })

    const suggestions = await removeImported(tx, importId)
    await saveState(tx, importId, 'UNDONE', moment.now)
    await recordEvent(tx, actor, {
      type: 'import.undone',
      subjectId: importId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { suggestions },
    })
    return { importId, suggestions }
  },
})
