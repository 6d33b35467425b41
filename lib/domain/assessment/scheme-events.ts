export const schemeEvents = ['scheme.written', 'scheme.changed', 'scheme.discarded', 'scheme.adopted'] as const

export const auditedOfSchemes: Record<(typeof schemeEvents)[number], readonly string[]> = {
  'scheme.written': ['year'],
  'scheme.changed': ['year'],
  'scheme.discarded': ['year'],
  'scheme.adopted': ['year', 'adoptedOn'],
}
