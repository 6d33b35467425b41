import { activities } from './activities'
import { voicePages } from './voice-pages'
import { voices } from './voices'

/** Voices before any suggestion, and the activities at which they are heard. */
export const wordsOfVoices = { activities, voicePages, voices }
