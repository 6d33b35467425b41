/** What whoever looks back is told of letters and their signing. */
export const auditedOfLetters = {
  'reply.finding-stands': ['unit'],
  'reply.section-passed': ['unit', 'version'],
  'reply.head-passed': ['unit', 'signer', 'version'],
  'reply.government-passed': ['unit', 'version'],
  'reply.government-returned': ['unit'],
  'letter-setting.changed': [],
  'sign-off.changed': [],
  'reply.downloaded': ['unit', 'format'],
  'reply.handed-over': ['unit', 'handedOverOn'],
} as const
