/** Of a list that was read in: that it was, and nothing out of it. */
export const auditedOfImports = {
  'import.previewed': [],
  'import.corrected': [],
  'import.confirmed': [],
  'import.undone': [],
  'import.discarded': [],
} as const
