import type { dossierRefusals as source } from '../zh/dossier-refusals'

export const dossierRefusals: typeof source = {
  'dossier-not-handed-in': 'What has not been handed in has no file yet.',
  'dossier-under-way': 'The file is being compiled; please wait.',
  'dossier-up-to-date': 'Nothing has happened since version {version}; it needs no new one.',
  'dossier-incomplete':
    '{count piece|pieces} missing. Add what is missing, or write down why it is compiled all the same.',
  'dossier-not-whole': 'Only a whole and up-to-date file is archived. Please compile the file first.',
  'dossier-too-large': 'The file would be larger than 2 GB. Remove attachments that are too large first.',
  'dossier-damaged':
    'The file no longer agrees with its hash and was not given out. Please tell the system administrator.',
}
