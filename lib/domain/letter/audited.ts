import { auditedOfDossiers } from '../dossier/events'

/** What whoever looks back is told of letters and their signing, and of how all of it is filed. */
export const auditedOfLetters = {
  'reply.finding-stands': ['unit'],
  ...auditedOfDossiers,
  'reply.section-passed': ['unit', 'version'],
  'reply.head-passed': ['unit', 'signer', 'version'],
  'reply.government-passed': ['unit', 'version'],
  'reply.government-returned': ['unit'],
  'letter-setting.changed': [],
  'sign-off.changed': [],
  'reply.downloaded': ['unit', 'format'],
  'reply.handed-over': ['unit', 'handedOverOn'],
} as const
