import type { timelineOfDossiers as source } from '../zh/timeline-of-dossiers'

export const timelineOfDossiers: typeof source = {
  'dossier.ordered': 'The delegate office ordered the file, version {version}.',
  'dossier.compiled': 'Version {version} of the file was compiled under {archiveNumber}.',
  'dossier.failed': 'Version {version} of the file could not be compiled.',
  'dossier.archived': 'The delegate office archived it with version {version} of the file, {archiveNumber}.',
  'dossier.downloaded': 'Version {version} of the file was downloaded.',
  'dossier.numbering-set': 'The delegate office set the fonds number to {fonds}.',
}
