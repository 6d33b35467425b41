/** The list of towns, and where a suggestion lies. */
export const townEvents = [
  'town.added',
  'town.changed',
  'town.retired',
  'town.restored',
  'suggestion.placed',
  'suggestion.placed-nowhere',
] as const

export const auditedOfTowns: Record<(typeof townEvents)[number], readonly string[]> = {
  'town.added': ['town'],
  'town.changed': ['town', 'formerly'],
  'town.retired': ['town'],
  'town.restored': ['town'],
  'suggestion.placed': ['towns'],
  'suggestion.placed-nowhere': [],
}
