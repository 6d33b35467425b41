import { assignmentIn } from '@/lib/domain/assignment/handling'
import { signReply } from '@/lib/domain/assignment/replying'
import { ensureHeard } from '@/lib/domain/contact/hearing'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { ensureHeadInPerson } from '@/lib/domain/supervision/head-in-person'
import { deliverReply } from '@/lib/store/deliver-reply'
import { recordSystemEvent } from '@/lib/store/events'
import { type DueLetter, holdNextLetter, leaveRelease } from '@/lib/store/releases'
import { readTimeZone } from '@/lib/store/sendings'
import { readSignOff } from '@/lib/store/sign-offs'
import { readSuggestion } from '@/lib/store/suggestions'
import { readHeadInPerson } from '@/lib/store/supervision'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { log, traceOf } from '@/lib/web/log'
import { momentIn } from '@/lib/web/this-moment'

/** Letters whose day and hour have come, one a transaction: each is with its delegate or left out and told, and two workers share them. One that fails keeps none of the others. */
export async function releaseLettersIn(congressId: string, now: Date): Promise<number> {
  const timeZone = await transactFor(congressId, readTimeZone)
  const moment = momentIn(timeZone, now)
  const failed: string[] = []
  for (let delivered = 0; ; ) {
    let replyId: string | undefined
    const outcome = await transactFor(congressId, async (tx) => {
      const letter = await holdNextLetter(tx, now, timeZone, failed)
      replyId = letter?.replyId
      return letter && release(tx, congressId, letter, moment)
    }).catch((error: unknown) => {
      if (!replyId) throw error
      log().error({ replyId, ...traceOf(error) }, 'a letter was not released')
      failed.push(replyId)
      return 'FAILED' as const
    })
    if (!outcome) return delivered
    if (outcome === 'DELIVERED') delivered++
  }
}

async function release(tx: Tx, congressId: string, letter: DueLetter, moment: Moment) {
  const { suggestionId, assignmentId, replyId, version, title, on, hour } = letter
  const suggestion = await readSuggestion(tx, suggestionId)
  const assignment = assignmentIn(suggestion, assignmentId)
  const { passes, isHeld } = await readSignOff(tx, assignmentId)
  const head = passes.find(({ step }) => step === 'HEAD')
  const inPerson = await readHeadInPerson(tx, suggestion, assignmentId)
  const sign = () => {
    ensureHeard(assignment)
    ensureHeadInPerson(inPerson)
    return signReply(suggestion, assignment, version, moment)
  }
  const signed = isHeld && head ? ready(sign) : null
  const unit = assignment.unitName
  if (signed && head) {
    const by = { personId: letter.plannedById, name: letter.plannedByName, congress: { id: congressId } }
    const signer = { id: head.byId, name: head.by }
    await deliverReply(tx, by, suggestion, { assignmentId, unit, signed, signer, role: head.role, moment })
    return 'DELIVERED'
  }
  await leaveRelease(tx, replyId)
  await recordSystemEvent(tx, congressId, {
    type: 'reply.release-left-out',
    subjectId: replyId,
    suggestionId,
    at: moment.now,
    data: { unit, unitId: assignment.unitId, title, on, hour },
  })
  return 'LEFT_OUT'
}

/** Null where it may not go out any more: sent back, ended, nobody came, or of a key suggestion the head has met nobody. */
function ready<Signed>(sign: () => Signed): Signed | null {
  try {
    return sign()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
