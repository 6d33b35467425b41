import type { promiseSheet as chinese } from '../zh/promise-sheet'

export const promiseSheet: typeof chinese = {
  name: 'Commitment sheet',
  title: 'Report on commitments by sheet',
  lead: 'Download, fill in, upload; check, and send all in one go. The rules are those of the form.',
  link: 'Report by sheet',
  download: 'Download the commitment sheet',
  downloadAll: 'Download this group',
  columns: {
    number: 'Number',
    suggestion: 'Suggestion',
    ask: 'Ask',
    answer: 'Answer',
    measure: 'Commitment (measure)',
    money: 'Money',
    unit: 'Unit',
    person: 'Person',
    dueOn: 'Promised for',
    state: 'State',
    percent: 'Done (%)',
    expectedOn: 'Expected day',
    slipReason: 'Reason for the delay',
    text: 'Progress this month',
    mark: 'Check code (do not change)',
  },
  step1: {
    title: '1. Download',
    text: 'Each row is one commitment, with what was last reported. Change only these four columns: {columns}. Rows without news can stay as they are, or go.',
  },
  step2: {
    title: '2. Upload',
    file: 'The sheet, filled in',
    hint: '.xlsx or .csv, 10 MB at most',
    submit: 'Upload and check',
    reading: 'Checking…',
    missing: 'Choose a file first.',
  },
  step3: {
    title: '3. Check and send',
    counts: '{told} to report, {unchanged} without news, {refused row|rows} with a fault.',
    correct:
      'Correct the rows with a fault in the sheet and upload it again. It is sent only when all rows are right; nothing has been saved.',
    nothing: 'Nothing in the sheet has changed; there is nothing to send.',
    caption: 'Reports to be sent',
    faultsCaption: 'Rows to correct',
    row: 'Row',
    promise: 'Commitment',
    problem: 'Fault',
    submit: 'Send {told report|reports}',
    sending: 'Sending…',
    fault: '{column}: {problem}',
    asPromised: 'As promised',
  },
  faults: {
    'row-unknown':
      'This row is no commitment of your unit, or its check code was changed. Delete the row, or download the sheet again.',
    'row-twice': 'The same commitment as row {line}; keep one of them.',
    'fixed-changed': 'This column cannot be changed; it read “{stands}”. Put it back, or download the sheet again.',
    'told-since':
      'Reported on since the download: {day}, {percent}%, {text}. Download the sheet again and copy your entries over.',
    'percent-unreadable': '“{written}” is no number; write a whole number from 0 to 100.',
    'expectedOn-unreadable': '“{written}” is no complete day; write it as 2026-03-09.',
    'text-as-before': 'The same as last time; say what was done now.',
    'expected-day-past': 'Not before today.',
    'expected-day-missing': 'Promised for {dueOn}, which has passed: give the expected day and the reason.',
    'slip-reason-missing': 'Later than the promised {dueOn}: give the reason.',
    'commitment-closed': 'Closed; it cannot be reported on. Restore the row as it was, or delete it.',
    'claim-standing':
      'The second reply waits for the delegate; it cannot be reported on now. Restore the row as it was, or delete it.',
    'claim-verified':
      'The delegate has verified it and the office has to confirm; it cannot be reported on now. Restore the row as it was, or delete it.',
  },
}
