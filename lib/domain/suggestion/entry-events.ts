export const entryEvents = [
  'entry.made',
  'entry.offered',
  'entry.on-paper',
  'entry.confirmed',
  'entry.corrected',
  'entry.denied',
] as const
