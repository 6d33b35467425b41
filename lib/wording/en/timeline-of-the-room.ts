import type { auditOfTheRoom as auditSource, timelineOfTheRoom as source } from '../zh/timeline-of-the-room'

export const timelineOfTheRoom: typeof source = {
  'meeting.opened': 'Reply meeting {ordinal} ({heldOn}) was opened.',
  'meeting.item-called': 'Reply meeting {ordinal} came to item {position} of its agenda.',
  'meeting.item-answered':
    'At reply meeting {ordinal} ({heldOn}) {answeredBy} of {unit} ({rank}) answered face to face; the delegate accepted.',
  'meeting.item-sent-back':
    'At reply meeting {ordinal} ({heldOn}) {answeredBy} of {unit} ({rank}) answered face to face; the delegate asked for more work: {words}',
  'meeting.item-postponed': 'Reply meeting {ordinal} ({heldOn}) did not come to it; it is put off.',
  'meeting.promised':
    'At reply meeting {ordinal} ({heldOn}) {unit} made promises face to face ({count}); they stand on the ledger.',
  'meeting.ended': 'Reply meeting {ordinal} ended: {answered} answered face to face, {postponed} put off.',
}

/** Without what people said. */
export const auditOfTheRoom: typeof auditSource = {
  'meeting.item-answered':
    'At reply meeting {ordinal} ({heldOn}) {unit} answered face to face ({rank}); the delegate accepted.',
  'meeting.item-sent-back':
    'At reply meeting {ordinal} ({heldOn}) {unit} answered face to face ({rank}); the delegate asked for more work.',
  'meeting.promised': 'At reply meeting {ordinal} {unit} made promises face to face ({count}).',
}
