/** That somebody looked, and what becomes of a file; never what was taken out. */
export const redactionEvents = ['redaction.looked-over', 'file-publication.decided'] as const

export const auditedOfRedaction = {
  'redaction.looked-over': ['partNoun', 'count'],
  'file-publication.decided': ['filePublication', 'redactionGround'],
} as const
