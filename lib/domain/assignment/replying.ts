import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { AnswerMeaning } from '../reply/answer-class'
import type { Answer } from '../reply/answers'
import { ensureAnswersFit, ensureEveryAskIsSomebodys } from '../reply/coverage'
import type { Suggestion } from '../suggestion/suggestion'
import type { Assignment, ReplyState } from './assignment'
import { type ReplyMove, withReply } from './handling'

/** The class of the whole, and the answer to each ask. */
export type WrittenReply<Meaning> = { readonly meaning: Meaning; readonly answers: readonly Answer[] }

export type Replied = { readonly suggestion: Suggestion; readonly reply: ReplyState }

/** The draft belongs to the unit: whoever saves must have seen the version before. */
export function saveReply(
  suggestion: Suggestion,
  assignment: Assignment,
  seen: number,
  written: WrittenReply<AnswerMeaning | null>,
): Replied {
  return changed(suggestion, assignment, 'saveReply', seen, { version: seen + 1, ...factsOf(written) })
}

/** Complete, and so that with the other units' replies no ask is left to nobody. */
export function submitReply(
  suggestion: Suggestion,
  assignment: Assignment,
  seen: number,
  written: WrittenReply<AnswerMeaning>,
  { now, today }: Moment,
): Replied {
  const facts = factsOf(written)
  const sent = changed(suggestion, assignment, 'submitReply', seen, { version: seen + 1, ...facts, submittedAt: now })
  ensureAnswersFit(suggestion, written.answers, today)
  ensureEveryAskIsSomebodys(suggestion, assignment, facts.notOurs)
  return sent
}

const factsOf = ({ meaning, answers }: WrittenReply<AnswerMeaning | null>) => ({
  meaning,
  claimed: meaning,
  notOurs: answers.filter(({ notOurs }) => notOurs).map(({ ordinal }) => ordinal),
})

/** The head hands it back to the desk; the text stays as it is. */
export function returnReply(suggestion: Suggestion, assignment: Assignment, seen: number, { now }: Moment): Replied {
  return changed(suggestion, assignment, 'returnReply', seen, { returnedAt: now })
}

/** The head signs what he has read and no other version [SD 22]. */
export function signReply(suggestion: Suggestion, assignment: Assignment, seen: number, { now }: Moment): Replied {
  const signed = changed(suggestion, assignment, 'signReply', seen, { signedAt: now })
  ensureEveryAskIsSomebodys(suggestion, assignment, signed.reply.notOurs)
  return signed
}

/** The letter goes to the lead delegate and to every co-signer who confirmed [SD 20]. */
export function addresseesOf({ leadDelegateId, coSigners }: Suggestion): string[] {
  const confirmed = coSigners.filter(({ state }) => state === 'CONFIRMED').map(({ delegateId }) => delegateId)
  return [...new Set([leadDelegateId, ...confirmed])]
}

const blank: ReplyState = {
  id: '',
  version: 0,
  submittedAt: null,
  returnedAt: null,
  signedAt: null,
  meaning: null,
  claimed: null,
  delegateAgrees: null,
  officeAgrees: null,
  notOurs: [],
}

function changed(
  suggestion: Suggestion,
  assignment: Assignment,
  move: ReplyMove,
  seen: number,
  facts: Partial<ReplyState>,
): Replied {
  const known = assignment.reply ?? blank
  const reply = { ...known, ...facts }
  const after = withReply(suggestion, assignment, move, reply)
  if (known.version !== seen) throw new Refusal('stale-version', { version: known.version })
  return { suggestion: after, reply }
}
