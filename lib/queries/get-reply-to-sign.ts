import { authorize } from '@/lib/domain/access/policy'
import {
  isLastStep,
  mayPass,
  maySendBack,
  type SignOffStep,
  seesSignOff,
  stepNow,
  stepsOf,
} from '@/lib/domain/sign-off/sign-off'
import { over } from '@/lib/domain/suggestion/workflow'
import { type Pass, readSignOff } from '@/lib/store/sign-offs'
import { open } from '@/lib/store/tx'
import { type ReplyDesk, readReplyDesk } from './get-reply-draft'
import { comingLetters } from './list-releases'
import type { Query, Reading } from './query'

export type SignOffView = {
  readonly steps: readonly { readonly step: SignOffStep; readonly pass: Pass | null }[]
  readonly now: SignOffStep | null
  readonly mayPass: boolean
  readonly maySendBack: boolean
  /** after the head it goes to the government's office */
  readonly goesOn: boolean
  readonly isLast: boolean
  /** signed and not out yet: with which release it goes, if it has a day */
  readonly held: { readonly title: string | null; readonly at: Date | null } | null
}

export type ReplyToSign = ReplyDesk & { readonly signOff: SignOffView }

/** The letter before whoever has a turn in it: as it will go out, and how far it is. */
export const getReplyToSign: Query<string, ReplyToSign> = async (reading, assignmentId) => {
  const { tx, actor } = reading
  const signOff = await readSignOff(tx, assignmentId)
  authorize(actor, seesSignOff, signOff)
  const desk = await readReplyDesk(reading, { assignmentId, move: 'signReply', by: () => true })
  const steps = stepsOf(signOff).map((step) => ({
    step,
    pass: signOff.passes.find((pass) => pass.step === step) ?? null,
  }))
  return {
    ...desk,
    signOff: {
      steps,
      now: stepNow(signOff),
      mayPass: mayPass(actor, signOff),
      maySendBack: maySendBack(actor, signOff),
      goesOn: signOff.asks.government,
      isLast: isLastStep(signOff),
      held: signOff.isHeld && signOff.isUnderReview ? await heldFor(reading, desk) : null,
    },
  }
}

async function heldFor(reading: Reading, { assignment, suggestion }: ReplyDesk) {
  const coming = await comingLetters(reading, suggestion.id)
  const own = coming.find(({ unit }) => unit === assignment.unitName)
  return { title: own?.title ?? null, at: own?.at ?? null }
}

export type WaitingForGovernment = { id: string; numberText: string | null; title: string; unit: string; dueOn: string }

const mostShown = 30

/** Replies that the heads have signed and that wait for the government's office, the most urgent first. */
export function waitingForGovernment({ tx }: Reading): Promise<WaitingForGovernment[]> {
  return open(tx).$queryRaw<WaitingForGovernment[]>`
    SELECT a.id, s.number_text AS "numberText", s.title, u.name AS unit, a.due_on::text AS "dueOn"
      FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id
      JOIN reply p ON p.assignment_id = a.id AND p.round = s.round
      JOIN reply_pass k ON k.reply_id = p.id AND k.version = p.version AND k.step = 'HEAD'
     WHERE a.status = 'REPLY_UNDER_REVIEW' AND a.ended_on IS NULL AND s.status <> ALL(${[...over]})
       AND NOT EXISTS (SELECT FROM reply_hold h WHERE h.reply_id = p.id AND h.version = p.version) ORDER BY a.due_on, a.id LIMIT ${mostShown}`
}
