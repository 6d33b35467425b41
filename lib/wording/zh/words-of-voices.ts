import { activities } from './activities'
import { reportNotes } from './report-notes'
import { searching } from './searching'
import { voicePages } from './voice-pages'
import { voices } from './voices'

/** Voices before any suggestion, the activities at which they are heard, how all is found, and what is said of numbers. */
export const wordsOfVoices = { activities, reportNotes, searching, voicePages, voices }
