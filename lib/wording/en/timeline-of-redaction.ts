import type { timelineOfRedaction as source } from '../zh/timeline-of-redaction'

export const timelineOfRedaction: typeof source = {
  'redaction.looked-over':
    'The office looked over a text for the public ({partNoun}) and took out {count passage|passages}.',
  'file-publication.decided': 'The office decided on a file: {filePublication}{redactionGround}.',
}
