import { z } from 'zod'
import * as codes from './api-codes'

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
  status: codes.suggestionStatus,
  delegate: text,
  delegation: text.nullable(),
  isKey: flag,
  isMerged: flag,
  submittedOn: day.nullable(),
  dueOn: day.nullable(),
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  units: z.array(z.object({ name: text, role: codes.assignmentRole })),
})

export const mySuggestionRow = z.object({
  id,
  numberText: text.nullable(),
  title: text,
  status: codes.suggestionStatus,
  leads: flag,
  isKey: flag,
  submittedOn: day.nullable(),
  dueOn: day.nullable(),
  dueIsProvisional: flag,
  pausedSince: day.nullable(),
  units: z.array(text),
})

/** What a unit answers to one ask, and what its class has to show for itself. */
const answer = z.object({
  ordinal: number,
  asked: text,
  notOurs: flag,
  text,
  meaning: codes.answerMeaning.nullable(),
  letter: text.nullable(),
  evidence: text,
  measure: text,
  dueOn: day.nullable(),
  responsiblePerson: text,
  money: text,
  groundKind: text.nullable(),
  ground: text,
  explanation: text,
})

const reply = z.object({
  id,
  round: number,
  assignmentId: id,
  unit: text,
  documentNumber: text.nullable(),
  summary: text,
  body: text,
  answers: z.array(answer),
  letter: text.nullable(),
  meaning: codes.answerMeaning.nullable(),
  publicity: codes.publicity.nullable(),
  isDraft: flag,
  signedOn: day.nullable(),
  openedAt: text.nullable(),
})

const rating = z.object({
  id,
  round: number,
  name: text,
  attitude: codes.ratingMark,
  process: codes.ratingMark.nullable(),
  result: codes.ratingMark,
  asks: z.array(z.object({ ordinal: number, mark: codes.ratingMark })),
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
  role: codes.assignmentRole,
  status: codes.assignmentStatus,
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
  status: codes.suggestionStatus,
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
  commitments: z.array(
    z.object({ id, unit: text, text, dueOn: day, closedOn: day.nullable(), state: codes.commitmentState }),
  ),
  moves: z.array(text),
  isPublic: flag,
})
