import type { opennessRefusals as source } from '../zh/openness-refusals'

export const opennessRefusals: typeof source = {
  'publicity-basis-missing':
    'What departs from the delegate’s wish needs a ground, and a reason of at least 5 characters.',
  'publicity-ground-unfit': 'This ground does not carry this decision. Please choose another.',
  'publicity-unchanged': 'This is what stands already; nothing was changed. Please reload and look again.',
  'secrecy-unchanged': 'This is what stands already; nothing was changed. Please reload and look again.',
  'secrecy-ground-missing': 'Please choose the ground on which the identity is kept.',
}
