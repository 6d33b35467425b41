import { activities } from './activities'
import { searching } from './searching'
import { voicePages } from './voice-pages'
import { voices } from './voices'

/** Voices before any suggestion, the activities at which they are heard, and how all is found. */
export const wordsOfVoices = { activities, searching, voicePages, voices }
