import type { EventType } from '../events'

/** Papers with signatures on them are between the office and those who signed; so is why an identity is kept. */
export const aboutPapers: readonly EventType[] = [
  'secrecy.asked',
  'secrecy.taken-back',
  'secrecy.decided',
  'secrecy.lifted',
  'suggestion.paper-received',
  'suggestion.paper-unticked',
  'attachment.added',
  'attachment.removed',
  'attachment.restored',
  'attachment.marked',
  'attachment.found-infected',
  'withdrawal.asked',
  'withdrawal.agreed',
  'withdrawal.left',
  'withdrawal.cancelled',
  'withdrawal.recorded',
]
