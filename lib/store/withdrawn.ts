import type { Actor, Role } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { saveHandling } from './aggregate'
import { recordEvent, recordEvents } from './events'
import { lapseReturns } from './return-requests'
import type { Tx } from './tx'
import { endWithdrawal } from './withdrawals'
import { leaveAgendas } from './withdrawn-items'

type Act = { readonly moment: Moment; readonly role: Role; readonly withdrawalId: string }

/** Once nobody is waited for any more, handling ends; until then nothing changes. */
export async function keepWithdrawn(
  tx: Tx,
  actor: Actor,
  before: Suggestion,
  after: Suggestion,
  { moment, role, withdrawalId }: Act,
): Promise<boolean> {
  if (after.status !== 'WITHDRAWN') return false
  await endWithdrawal(tx, withdrawalId, 'WITHDRAWN', moment.now)
  await lapseReturns(tx, before, after, { moment, personId: actor.personId })
  await saveHandling(tx, before, after)
  const left = await leaveAgendas(tx, before, moment.now)
  await recordEvent(tx, actor, {
    type: 'suggestion.withdrawn',
    subjectId: after.id,
    suggestionId: after.id,
    at: moment.now,
    role,
    data: {},
  })
  await recordEvents(
    tx,
    actor,
    left.map((event) => ({ ...event, role })),
  )
  return true
}
