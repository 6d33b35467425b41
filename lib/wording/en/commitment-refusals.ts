import type { CommitmentRefusalCode } from '@/lib/domain/commitment/refusals'

export const commitmentRefusals: Record<CommitmentRefusalCode, string> = {
  'promise-open': 'The reply holds a promise that is not kept yet: track the commitment.',
  'commitment-in-past': 'A promise cannot fall due before today.',
  'unit-not-assigned': 'This unit does not handle this suggestion.',
  'commitment-closed': 'This commitment is closed, or its suggestion is concluded: nothing can be changed.',
  'claim-standing': 'A second reply has been given and waits for the delegate.',
  'claim-verified': 'The delegate has verified it; the office has to confirm.',
  'after-picture-missing':
    'First add a photograph or paper of the result, taken since the last second reply, or say why there is none.',
  'claim-not-there': 'The unit has not given a second reply on this commitment.',
  'claim-unverified':
    'The delegate has not verified it yet, so it cannot be struck off or closed. It can be sent back.',
  'expected-day-past': '“{title}”, promised for {dueOn}: the expected day cannot lie before today.',
  'expected-day-missing': '“{title}”, promised for {dueOn}, is late: state the day now expected and the reason.',
  'slip-reason-missing': '“{title}”: the expected day is later than {dueOn}, which was promised: state the reason.',
  'told-since':
    'Somebody has reported on the commitment of “{title}”, promised for {dueOn}, since the sheet was downloaded. Download it again, copy your entries over and upload it once more.',
  'promise-sheet-headers':
    'The sheet lacks these columns: {missing}. Use the sheet downloaded from this page; do not rename or remove columns.',
  'promise-sheet-empty': 'There is no commitment in the sheet. Use the sheet downloaded from this page.',
  'promise-sheet-too-long': 'At most {limit} reports in one go. Upload the sheet in parts.',
  'second-mark-missing': 'Rate the result.',
  'office-words-missing': 'Say how it was verified (5 characters at least).',
  'second-person-needed':
    'You verified it in the place of a delegate who has left: somebody else of the office has to decide.',
  'nothing-to-track': 'There is no commitment to track: write down at least one.',
  'promises-not-struck-off':
    '{count commitment is|commitments are} neither struck off nor closed: it cannot be concluded.',
}
