/** Why a list that could be read is not taken over, or not taken back. */
export const importRefusalStatuses = {
  'import-title-missing': 422,
  'import-session-missing': 422,
  'import-session-unknown': 422,
  'import-undecided': 422,
  'import-nothing-to-take': 422,
  'import-same-list': 409,
  'import-worked-on': 409,
  'export-too-large': 422,
} as const

export type ImportRefusalCode = keyof typeof importRefusalStatuses
