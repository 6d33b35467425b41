import { authorize } from '@/lib/domain/access/policy'
import { ensureDayOfMandate } from '@/lib/domain/performance/entry'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { Refusal } from '@/lib/domain/refusal'
import { enterPerformanceSchema } from '@/lib/schemas/performance'
import { recordEvent } from '@/lib/store/events'
import { lockMandates } from '@/lib/store/mandates'
import { addEntry } from '@/lib/store/performance-entries'
import { command, perPerson } from './command'

/** 自行填报: marked as his own word until the office confirms it. */
export const enterPerformance = command({
  name: 'enter-performance',
  input: enterPerformanceSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { delegateId, kind, doneOn, text }) => {
    authorize(actor, performancePolicy.enter, { congressId: actor.congress.id, delegateId })
    const [mandate] = await lockMandates(tx, [delegateId])
    if (!mandate) throw new Refusal('not-found')
    ensureDayOfMandate(doneOn, mandate, moment.today)

    const { congressId, name } = mandate
    const by = { personId: actor.personId, at: moment.now }
    const entryId = await addEntry(tx, { congressId, delegateId, kind, doneOn, text }, by)
    await recordEvent(tx, actor, {
      type: 'performance.entered',
      subjectId: delegateId,
      at: moment.now,
      role: 'DELEGATE',
      data: { entryId, name, entryKind: kind, doneOn },
    })
    return { entryId }
  },
})
