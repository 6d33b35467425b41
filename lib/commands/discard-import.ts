import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import { importWorkflow } from '@/lib/domain/import/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { importOnlySchema } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/store/events'
import { lockImport, saveState } from '@/lib/store/imports'
import { command, perPerson } from './command'

/** A preview that nobody wants; the record of it stays. */
export const discardImport = command({
  name: 'discard-import',
  input: importOnlySchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { importId }) => {
    const held = await lockImport(tx, importId)
    authorize(actor, importPolicy.discard, null)
    ensureOpen(importWorkflow, held.state, 'discard')
    await saveState(tx, importId, 'DISCARDED', moment.now)
    await recordEvent(tx, actor, {
      type: 'import.discarded',
      subjectId: importId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
    })
    return { importId }
  },
})
