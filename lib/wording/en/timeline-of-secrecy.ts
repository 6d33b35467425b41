import type { timelineOfSecrecy as source } from '../zh/timeline-of-secrecy'

export const timelineOfSecrecy: typeof source = {
  'secrecy.asked': 'The lead delegate asks that the identity be kept. {reason}',
  'secrecy.taken-back': 'The lead delegate took back the wish that the identity be kept.',
  'secrecy.decided': 'The office decided to keep the identity of the delegate ({secrecyGround}): {reason}',
  'secrecy.lifted': 'The office decided to keep the identity no longer: {reason}',
}
