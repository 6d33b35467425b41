import type { timelineOfSchemes as source } from '../zh/timeline-of-schemes'

export const timelineOfSchemes: typeof source = {
  'scheme.written': 'Scheme drafted: {name} ({year}).',
  'scheme.changed': 'Scheme changed: {name} ({year}).',
  'scheme.discarded': 'Draft of a scheme discarded: {name} ({year}).',
  'scheme.adopted': 'Scheme adopted: {name} ({year}), {adoptedOn}, {adoption}.',
}
