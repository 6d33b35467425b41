import type { formPaper as source } from '../zh/form-paper'

export const formPaper: typeof source = {
  title: 'Suggestion form',
  link: 'Print the form',
  print: 'Print',
  number: 'Number',
  session: 'Session',
  subject: 'Subject',
  lead: 'Lead delegate',
  delegation: 'Delegation',
  card: 'Card number',
  situation: '1. Situation',
  analysis: '2. Analysis',
  asks: '3. What is asked for',
  coSigners: 'Co-signers',
  signature: 'Signature',
  leadSignature: 'Signature of the lead delegate:',
  date: 'Date:',
  note: 'One matter, one form. Every co-signer signs with his own hand.',
  draft: 'A draft, not handed in',
}
