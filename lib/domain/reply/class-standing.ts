import type { ReplyState } from '../assignment/assignment'

/** What the class of a signed reply is worth: solved needs the unit, the delegate and the supervising office. */
export const classStandings = ['STATED', 'CLAIMED', 'AGREED', 'DELEGATE_DISAGREES', 'CORRECTED'] as const
export type ClassStanding = (typeof classStandings)[number]

export type ClassFacts = Pick<ReplyState, 'meaning' | 'claimed' | 'delegateAgrees' | 'officeAgrees'>

export function classStanding({ meaning, claimed, delegateAgrees, officeAgrees }: ClassFacts): ClassStanding {
  if (meaning !== claimed) return 'CORRECTED'
  if (meaning !== 'SOLVED') return 'STATED'
  if (delegateAgrees === false) return 'DELEGATE_DISAGREES'
  return delegateAgrees && officeAgrees ? 'AGREED' : 'CLAIMED'
}
