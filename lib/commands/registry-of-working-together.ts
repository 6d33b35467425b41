import { askOpinion } from './ask-opinion'
import { askOutsider } from './ask-outsider'
import { correctNote } from './correct-note'
import { giveOpinion } from './give-opinion'
import { postProgress } from './post-progress'
import { revokeOutsider } from './revoke-outsider'
import { sendBackOpinion } from './send-back-opinion'
import { settleOpinion } from './settle-opinion'
import { strikeNote } from './strike-note'
import { waiveOpinion } from './waive-opinion'
import { writeNote } from './write-note'

/** What the units that handle a suggestion together ask of each other, note, and tell. */
export const ofWorkingTogether = [
  askOpinion,
  askOutsider,
  correctNote,
  giveOpinion,
  postProgress,
  revokeOutsider,
  sendBackOpinion,
  settleOpinion,
  strikeNote,
  waiveOpinion,
  writeNote,
] as const
