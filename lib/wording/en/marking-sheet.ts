import type { markingSheet as source } from '../zh/marking-sheet'

export const markingSheet: typeof source = {
  title: 'Marking sheet',
  open: 'Print a marking sheet',
  lead: 'For members who mark with a pen first and then enter and hand in their marks themselves; only what is handed in counts.',
  about: '{assessment} · unit: {unit}',
  columns: { item: 'Item', mark: 'Mark', words: 'Reason' },
  blanks: { YES_NO: '□ yes  □ no', MISSING: '____ missing', COUNT: '____ cases', POINTS: '____ points' },
  signature: 'Member (signature): ________________  Date: ____________',
  rule: 'Do not speak of marks before all are in. Keep this sheet, and give it to the delegate office to file once the marks are handed in.',
}
