import type { Role } from '@/lib/domain/access/actor'
import { type Actor, heads, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { instantAt } from '@/lib/domain/deadlines/wall-clock'
import { ensureReleasable, releases } from '@/lib/domain/release/release'
import { planReleaseSchema } from '@/lib/schemas/release'
import { recordEvents } from '@/lib/store/events'
import { addRelease, lockHolds } from '@/lib/store/releases'
import { command, perPerson } from './command'

/** Signed replies go out together on a meeting day; late for none of them. */
export const planRelease = command({
  name: 'plan-release',
  input: planReleaseSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { title, on, hour, replyIds }) => {
    const held = await lockHolds(tx, replyIds)
    for (const one of held) authorize(actor, releases, one)
    const at = instantAt(actor.congress.timeZone, on, Number(hour.slice(0, 2)))

    ensureReleasable(held, on, at, moment)

    const releaseId = await addRelease(tx, actor, { title, on, at }, replyIds, moment)
    await recordEvents(
      tx,
      actor,
      held.map(({ replyId, suggestionId, unit, unitId }) => ({
        type: 'reply.release-planned',
        subjectId: replyId,
        suggestionId,
        at: moment.now,
        role: roleFor(actor, unitId),
        data: { unit, unitId, title, on, hour },
      })),
    )
    return { releaseId, count: held.length }
  },
})

function roleFor(actor: Actor, unitId: string): Role {
  if (isStaff(actor)) return 'DELEGATE_OFFICE'
  return heads(actor, unitId) ? 'UNIT_HEAD' : 'GOVERNMENT_OFFICE'
}
