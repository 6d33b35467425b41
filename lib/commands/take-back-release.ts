import { isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { ensureMayTakeBack } from '@/lib/domain/release/release'
import { ofOneRelease } from '@/lib/schemas/release'
import { recordEvents } from '@/lib/store/events'
import { lockRelease, takeBack } from '@/lib/store/releases'
import { command, perPerson } from './command'

/** Until its moment whoever planned it, or the office, takes it back; the letters wait on, and their clocks run on. */
export const takeBackRelease = command({
  name: 'take-back-release',
  input: ofOneRelease,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { releaseId }) => {
    const release = await lockRelease(tx, releaseId, actor.congress.timeZone)
    if (!isStaff(actor) && release.plannedById !== actor.personId) throw new Refusal('not-found')

    ensureMayTakeBack(release, moment)

    await takeBack(tx, releaseId, actor.personId, moment)
    const { title, on, hour, replies } = release
    await recordEvents(
      tx,
      actor,
      replies.map(({ replyId, suggestionId, unit }) => ({
        type: 'reply.release-taken-back',
        subjectId: replyId,
        suggestionId,
        at: moment.now,
        ...(isStaff(actor) ? { role: 'DELEGATE_OFFICE' as const } : {}),
        data: { unit, title, on, hour },
      })),
    )
    return { releaseId, count: replies.length }
  },
})
