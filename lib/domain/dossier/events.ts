export const dossierEvents = [
  'dossier.ordered',
  'dossier.compiled',
  'dossier.failed',
  'dossier.archived',
  'dossier.downloaded',
  'dossier.numbering-set',
] as const

export const auditedOfDossiers = {
  'dossier.ordered': ['version'],
  'dossier.compiled': ['version', 'archiveNumber'],
  'dossier.failed': ['version'],
  'dossier.archived': ['version', 'archiveNumber'],
  'dossier.downloaded': ['version'],
  'dossier.numbering-set': ['fonds'],
} as const
