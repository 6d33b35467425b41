import type { submissionReceipt as source } from '../zh/submission-receipt'

export const submissionReceipt: typeof source = {
  title: 'Receipt of a suggestion',
  link: 'Receipt',
  print: 'Print',
  contents: 'Contents',
  parts: 'Asks: {asks}, attachments: {attachments}',
  submittedAt: 'Handed in at',
  firstSubmittedAt: 'First handed in at',
  submittedAgainAt: 'Handed in again at',
  registeredAt: 'Registered at',
  notRegistered: 'Not registered yet',
  qr: 'QR code of the page of this suggestion',
  verify: 'Scan and sign in to open the page of this suggestion, and check its number and times.',
  asOf: 'As of {at}',
}
