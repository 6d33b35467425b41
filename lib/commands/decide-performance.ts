import { authorize } from '@/lib/domain/access/policy'
import { decideEntry } from '@/lib/domain/performance/entry'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { decidePerformanceSchema } from '@/lib/schemas/performance'
import { recordEvent } from '@/lib/store/events'
import { lockEntry, saveEntryDecision } from '@/lib/store/performance-entries'
import { command, perPerson } from './command'

/** The office confirms what a delegate has entered himself, or says why it does not. */
export const decidePerformance = command({
  name: 'decide-performance',
  input: decidePerformanceSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { entryId, decision, reason: typed }) => {
    authorize(actor, performancePolicy.decide, null)
    const entry = await lockEntry(tx, entryId)
    authorize(actor, performancePolicy.decide, entry)
    const isConfirmed = decision === 'CONFIRMED'
    const state = decideEntry(entry, isConfirmed)
    const reason = isConfirmed ? '' : typed

    await saveEntryDecision(tx, entryId, { state, reason }, { personId: actor.personId, at: moment.now })
    const { delegateId, name, kind, doneOn } = entry
    await recordEvent(tx, actor, {
      type: isConfirmed ? 'performance.confirmed' : 'performance.not-confirmed',
      subjectId: delegateId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { entryId, name, entryKind: kind, doneOn, reason, delegateIds: [delegateId] },
    })
    return { entryId }
  },
})
