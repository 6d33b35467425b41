import { z } from 'zod'
import * as codes from './api-codes'

/** What a program reads of one thing. What a query says beside it stays inside: the shape keeps only what stands here. */
const text = z.string()
const day = z.iso.date()
const id = z.uuid()
const flag = z.boolean()
const number = z.number()
const named = z.object({ id, name: text })

export const commitmentWhole = z.object({
  id,
  suggestion: z.object({ id, title: text, numberText: text.nullable(), opens: flag }),
  year: number,
  text,
  money: text,
  responsiblePerson: text,
  unit: text,
  dueOn: day,
  openedOn: day,
  closedOn: day.nullable(),
  state: codes.commitmentState,
  round: number.nullable(),
  ordinal: number.nullable(),
  updates: z.array(
    z.object({ id, percent: number, text, expectedOn: day.nullable(), slipReason: text, postedOn: day, unit: text }),
  ),
  claims: z.array(
    z.object({
      id,
      kind: text,
      text,
      claimedOn: day,
      isTrue: flag.nullable(),
      /** null while it is sealed for whoever looks */
      mark: codes.ratingMark.nullable(),
      verifiedOn: day.nullable(),
      decision: text.nullable(),
      decidedOn: day.nullable(),
    }),
  ),
})

export const unitWhole = z.object({
  id,
  name: text,
  kind: codes.unitKind,
  assessmentGroup: number.nullable(),
  validFrom: day,
  validTo: day.nullable(),
  successor: named.nullable(),
  predecessors: z.array(named),
  formerNames: z.array(z.object({ name: text, until: day })),
  openWork: z.array(
    z.object({
      id,
      suggestionId: id,
      numberText: text.nullable(),
      title: text,
      role: codes.assignmentRole,
      status: codes.assignmentStatus,
      dueOn: day,
      isProvisional: flag,
      pausedSince: day.nullable(),
    }),
  ),
})

export const delegateWhole = z.object({
  id,
  name: text,
  delegation: text.nullable(),
  from: day,
  to: day.nullable(),
  predecessor: named.nullable(),
  successor: named.nullable(),
  led: z.array(
    z.object({
      id,
      numberText: text.nullable(),
      title: text,
      status: codes.suggestionStatus,
      coSigners: z.array(named),
    }),
  ),
})

export const activityWhole = z.object({
  id,
  kind: codes.activityKind,
  name: text,
  heldOn: day,
  endsOn: day,
  place: text,
  state: codes.activityState,
  leaders: text,
  agenda: text,
  residentsReceived: number.nullable(),
  hours: number.nullable(),
  delegation: text.nullable(),
  station: text.nullable(),
  voices: number,
  attendance: z.array(
    z.object({
      delegateId: id,
      name: text,
      delegation: text.nullable(),
      part: codes.activityPart,
      presence: codes.presence.nullable(),
    }),
  ),
})

export const voiceWhole = z.object({
  id,
  year: number,
  number: number.nullable(),
  channel: codes.voiceChannel,
  source: codes.voiceSource,
  title: text,
  text,
  place: text,
  state: codes.voiceState,
  ending: codes.voiceEnding.nullable(),
  result: codes.voiceResult.nullable(),
  delegate: text.nullable(),
  delegation: text.nullable(),
  activity: text.nullable(),
  station: text.nullable(),
  category: text.nullable(),
  /** where it went into one that whoever looks may open */
  suggestion: z.object({ id, title: text, numberText: text.nullable() }).nullable(),
})
