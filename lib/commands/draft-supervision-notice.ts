import { authorize } from '@/lib/domain/access/policy'
import { supervisionPolicy } from '@/lib/domain/chasing/policy'
import { supervised } from '@/lib/domain/chasing/supervising'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { supervisionSchema } from '@/lib/schemas/chasing'
import { addNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

/** The office's own word about one unit's work; it has its number from the first draft on. */
export const draftSupervisionNotice = command({
  name: 'draft-supervision-notice',
  input: supervisionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, demand }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, supervisionPolicy.draft, suggestion)

    const { unitId, unitName } = supervised(suggestion, assignmentId)

    const { id: suggestionId, congressId } = suggestion
    const paper = { kind: 'SUPERVISION' as const, year: yearOf(moment.today) }
    const drafted = { deadlineId: null, demand, draftedAt: moment.now, draftedById: actor.personId }
    const { id, number } = await addNotice(tx, { congressId, suggestionId, assignmentId, ...paper, ...drafted })
    await recordEvent(tx, actor, {
      type: 'chasing.drafted',
      subjectId: id,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: paperFacts({ ...paper, number, unitId, unitName }),
    })
    return { noticeId: id }
  },
})
