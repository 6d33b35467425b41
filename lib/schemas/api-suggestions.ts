import { z } from 'zod'

/** What a program reads. What a query says beside it stays inside: the shape keeps only what stands here. */
const text = z.string()
const day = z.iso.date()
const id = z.uuid()
const flag = z.boolean()
const number = z.number()

export const suggestionRow = z.object({
  id,
  numberText: text.nullable(),
  title: text,
  status: text,
  delegate: text,
  delegation: text.nullable(),
  isKey: flag,
  isMerged: flag,
  submittedOn: day.nullable(),
  dueOn: day.nullable(),
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  units: z.array(z.object({ name: text, role: text })),
})

export const mySuggestionRow = z.object({
  id,
  numberText: text.nullable(),
  title: text,
  status: text,
  leads: flag,
  isKey: flag,
  submittedOn: day.nullable(),
  dueOn: day.nullable(),
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  units: z.array(text),
})

const reply = z.object({
  id,
  round: number,
  assignmentId: id,
  isDraft: flag,
  signedOn: day.nullable(),
  openedAt: text.nullable(),
})

const rating = z.object({
  id,
  round: number,
  name: text,
  attitude: text,
  process: text.nullable(),
  result: text,
  attitudeReason: text.nullable(),
  processReason: text.nullable(),
  resultReason: text.nullable(),
  ratedOn: day,
  isOfficial: flag,
})

const handler = z.object({
  id,
  unitId: id,
  unitName: text,
  role: text,
  status: text,
  assignedOn: day,
  dueOn: day,
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  acknowledgedOn: day.nullable(),
  endedOn: day.nullable(),
  part: text.nullable(),
})

export const suggestionWhole = z.object({
  id,
  numberText: text.nullable(),
  title: text,
  situation: text,
  analysis: text,
  asks: z.array(text),
  status: text,
  version: number,
  term: number,
  session: number,
  category: text.nullable(),
  lead: z.object({ name: text, delegation: text.nullable() }),
  coSignersNamed: z.array(z.object({ name: text, delegation: text.nullable(), state: text })),
  submittedOn: day.nullable(),
  registeredOn: day.nullable(),
  assignedOn: day.nullable(),
  dueOn: day.nullable(),
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  concludedOn: day.nullable(),
  withdrawnOn: day.nullable(),
  round: number,
  handlers: z.array(handler),
  rounds: z.array(
    z.object({
      number,
      openedOn: day,
      dueOn: day,
      closedOn: day.nullable(),
      replies: z.array(reply),
      /** null while they are sealed for whoever looks */
      ratings: z.array(rating).nullable(),
    }),
  ),
  moves: z.array(text),
  isPublic: flag,
})
