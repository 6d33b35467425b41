import { enterVoices } from './enter-voices'
import { recordActivity } from './record-activity'

/** Part of the registry: what delegates take part in, and the voices that are heard there before any suggestion. */
export const ofVoices = [enterVoices, recordActivity] as const
