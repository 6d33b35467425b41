import type { timelineOfCommitments as source } from '../zh/timeline-of-commitments'

export const timelineOfCommitments: Record<keyof typeof source, string> = {
  'commitment.made': 'The reply of {unit} puts {count commitment|commitments} on the ledger.',
  'commitment.updated': '{unit} reports on a commitment: {percent}% done.',
  'commitment.claimed': '{unit} gives a second reply on a commitment: {claim}.',
  'commitment.verified': 'The lead delegate has verified a commitment of {unit}: {verdict}.',
  'commitment.verified-by-office':
    'No delegate being left, the office has verified the commitment of {unit}: {verdict}.',
  'commitment.report-asked':
    '{unit} reminded: no monthly report yet on {count commitment|commitments}, due on {dueOn}.',
  'commitment.struck-off': 'Verified by the delegate, a commitment of {unit} is struck off.',
  'commitment.not-kept': 'A commitment of {unit} is closed as not kept: {reason}',
  'commitment.sent-back': 'The office sends a commitment back to {unit}: {reason}',
}
