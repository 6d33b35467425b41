import { answerVoice } from './answer-voice'
import { answerVoiceOnSpot } from './answer-voice-on-spot'
import { cancelActivity } from './cancel-activity'
import { changeActivity } from './change-activity'
import { correctVoice } from './correct-voice'
import { enterVoices } from './enter-voices'
import { holdActivity } from './hold-activity'
import { keepAttendance } from './keep-attendance'
import { mergeVoice } from './merge-voice'
import { notAcceptVoice } from './not-accept-voice'
import { passVoice } from './pass-voice'
import { promoteVoice } from './promote-voice'
import { recordActivity } from './record-activity'
import { sendVoiceToHotline } from './send-voice-to-hotline'
import { takeBackVoice } from './take-back-voice'
import { tellVoice } from './tell-voice'

/** Part of the registry: what delegates take part in, and the voices that are heard there before any suggestion. */
export const ofVoices = [
  enterVoices,
  correctVoice,
  answerVoiceOnSpot,
  passVoice,
  mergeVoice,
  promoteVoice,
  sendVoiceToHotline,
  notAcceptVoice,
  answerVoice,
  takeBackVoice,
  tellVoice,
  recordActivity,
  changeActivity,
  keepAttendance,
  holdActivity,
  cancelActivity,
] as const
