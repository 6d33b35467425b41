import { authorize } from '@/lib/domain/access/policy'
import { takeBackEntry } from '@/lib/domain/performance/entry'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { takeBackPerformanceSchema } from '@/lib/schemas/performance'
import { recordEvent } from '@/lib/store/events'
import { lockEntry, saveEntryState } from '@/lib/store/performance-entries'
import { command, perPerson } from './command'

export const takeBackPerformance = command({
  name: 'take-back-performance',
  input: takeBackPerformanceSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { entryId }) => {
    const entry = await lockEntry(tx, entryId)
    authorize(actor, performancePolicy.enter, entry)
    const state = takeBackEntry(entry)

    await saveEntryState(tx, entryId, state)
    await recordEvent(tx, actor, {
      type: 'performance.taken-back',
      subjectId: entry.delegateId,
      at: moment.now,
      role: 'DELEGATE',
      data: { entryId, name: entry.name, entryKind: entry.kind, doneOn: entry.doneOn },
    })
    return { entryId }
  },
})
