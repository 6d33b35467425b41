import type { markingSheet as source } from '../zh/marking-sheet'

export const markingSheet: typeof source = {
  title: 'Marking sheet',
  open: 'Print a marking sheet',
  lead: 'For members who mark with a pen: they enter and hand in their marks themselves, or sign the sheet and give it to the delegate office, where two people enter it. Only what is handed in counts.',
  about: '{assessment} · unit: {unit}',
  columns: { item: 'Item', mark: 'Mark', words: 'Reason' },
  blanks: { YES_NO: '□ yes  □ no', MISSING: '____ missing', COUNT: '____ cases', POINTS: '____ points' },
  signature: 'Member (signature): ________________  Date: ____________',
  rule: 'Do not speak of marks before all are in. Whoever does not enter it himself signs it and gives it to the delegate office. The sheet is filed.',
}
