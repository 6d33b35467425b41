import type { ImportRefusalCode } from '@/lib/domain/import/refusals'

export const importRefusals: Record<ImportRefusalCode, string> = {
  'import-title-missing': 'Nobody has said yet which column holds the titles.',
  'import-session-missing': 'Nobody has said yet to which session this list belongs.',
  'import-session-unknown': 'There is no such session; set up the term and the session first.',
  'import-undecided': '{count name|names} could be several people or units; choose for each first.',
  'import-nothing-to-take': 'No row of it can be taken over.',
  'import-same-list': 'This list has been imported before; nothing was written again.',
  'import-worked-on': 'Work has begun on {count suggestion|suggestions} of this import; it cannot be undone.',
  'export-too-large':
    'This is more than such a file holds ({limit} rows at most). Filter the list first, or take it as Excel or CSV.',
}
