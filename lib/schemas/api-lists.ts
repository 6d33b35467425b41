import { z } from 'zod'
import * as codes from './api-codes'

/** What a program reads. What a query says beside it stays inside: the shape keeps only what stands here. */
const text = z.string()
const day = z.iso.date()
const id = z.uuid()
const flag = z.boolean()
const number = z.number()

export const assignmentRow = z.object({
  id,
  suggestionId: id,
  numberText: text.nullable(),
  title: text,
  isKey: flag,
  delegate: text,
  delegation: text.nullable(),
  unit: text,
  role: codes.assignmentRole,
  status: codes.assignmentStatus,
  isDone: flag,
  assignedOn: day,
  dueOn: day,
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  mergedWith: z.array(text),
})

export const commitmentRow = z.object({
  id,
  suggestionId: id,
  numberText: text.nullable(),
  title: text,
  year: number,
  text,
  unit: text,
  dueOn: day,
  expectedOn: day.nullable(),
  percent: number.nullable(),
  postedOn: day.nullable(),
  closedOn: day.nullable(),
  slips: number,
  state: codes.commitmentState,
})

export const deadlineRow = z.object({
  id,
  suggestionId: id.nullable(),
  report: z.object({ id, state: text }).nullable(),
  numberText: text.nullable(),
  title: text,
  purpose: text,
  round: number,
  bearer: text,
  unitName: text.nullable(),
  dueOn: day,
  isProvisional: flag,
  pausedSince: day.nullable(),
  ball: z.object({ holder: text, unit: text.nullable(), reason: text, since: day }).nullable(),
})

export const voiceRow = z.object({
  id,
  year: number,
  number: number.nullable(),
  channel: codes.voiceChannel,
  source: codes.voiceSource,
  title: text,
  text,
  place: text,
  receivedOn: day,
  state: codes.voiceState,
  ending: codes.voiceEnding.nullable(),
  result: codes.voiceResult.nullable(),
  dueOn: day.nullable(),
  toldOn: day.nullable(),
  delegate: text.nullable(),
  delegation: text.nullable(),
  unit: text.nullable(),
  station: text.nullable(),
  activity: text.nullable(),
  suggestionNumber: text.nullable(),
})

export const meetingRow = z.object({
  id,
  ordinal: number,
  term: number,
  session: number,
  heldOn: day,
  startsAt: text,
  endsAt: text,
  place: text,
  host: text,
  state: codes.meetingState,
  items: number,
  delegates: number,
  units: number,
})

export const activityRow = z.object({
  id,
  kind: codes.activityKind,
  name: text,
  heldOn: day,
  endsOn: day,
  place: text,
  state: codes.activityState,
  delegation: text.nullable(),
  station: text.nullable(),
  invited: number,
  present: number,
  voices: number,
  residentsReceived: number.nullable(),
})
