import { performanceRefusals } from './performance-refusals'
import { voiceRefusals } from './voice-refusals'

/** What delegates take part in, what is heard there, and what is on record of it. */
export const refusalsOfActivities = { ...voiceRefusals, ...performanceRefusals }
