import { z } from 'zod'

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
  role: text,
  status: text,
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
  state: text,
})

export const deadlineRow = z.object({
  id,
  suggestionId: id,
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
  channel: text,
  source: text,
  title: text,
  text,
  place: text,
  receivedOn: day,
  state: text,
  ending: text.nullable(),
  result: text.nullable(),
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
  state: text,
  items: number,
  delegates: number,
  units: number,
})
