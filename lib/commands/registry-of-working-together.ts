import { askOpinion } from './ask-opinion'
import { giveOpinion } from './give-opinion'
import { sendBackOpinion } from './send-back-opinion'
import { settleOpinion } from './settle-opinion'
import { waiveOpinion } from './waive-opinion'

/** What the units that handle a suggestion together ask of each other. */
export const ofWorkingTogether = [askOpinion, giveOpinion, sendBackOpinion, settleOpinion, waiveOpinion] as const
