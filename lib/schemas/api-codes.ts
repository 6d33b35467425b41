import { z } from 'zod'
import { wordsFor } from '@/lib/wording/catalogue'

/** Codes of which the catalogue knows every one, with their Chinese names for whoever reads the description. */
function coded<Code extends string>(names: Record<Code, string>) {
  const codes = Object.keys(names) as [Code, ...Code[]]
  return z.enum(codes).describe(codes.map((code) => `${code} ${names[code]}`).join('；'))
}

const { states, voices, commitments, meetings, licences, webhooks } = wordsFor('zh-CN')
const { NONE: _, ...granted } = licences.names

export const suggestionStatus = coded(states.suggestion)
export const assignmentStatus = coded(states.assignment)
export const assignmentRole = coded(states.assignmentRole)
export const answerMeaning = coded(states.answerClass)
export const ratingMark = coded(states.rating)
export const publicity = coded(states.publicity)
export const role = coded(states.role)
export const unitKind = coded(states.unitKind)
export const commitmentState = coded(commitments.states)
export const meetingState = coded(meetings.states)
export const voiceChannel = coded(voices.channels)
export const voiceSource = coded(voices.sources)
export const voiceState = coded(voices.states)
export const voiceEnding = coded(voices.endings)
export const voiceResult = coded(voices.results)
export const activityKind = coded(voices.activityKinds)
export const activityState = coded(voices.activityStates)
export const licence = coded(granted)
export const webhookState = coded(webhooks.states)
export const presence = coded(voices.presences)
export const activityPart = coded(voices.parts)
