import { z } from 'zod'
import * as codes from './api-codes'

/** What a program reads. What a query says beside it stays inside: the shape keeps only what stands here. */
const text = z.string()
const day = z.iso.date()
const id = z.uuid()
const flag = z.boolean()
const number = z.number()

export const unitRow = z.object({
  id,
  name: text,
  formerNames: z.array(text),
  kind: codes.unitKind,
  assessmentGroup: number.nullable(),
  validFrom: day,
  validTo: day.nullable(),
  successor: z.object({ id, name: text }).nullable(),
  openWork: number,
})

export const delegatesOfTerm = z.object({
  term: number,
  day,
  delegations: z.array(
    z.object({
      id: id.nullable(),
      name: text.nullable(),
      delegates: z.array(z.object({ id, name: text, from: day, to: day.nullable(), openWork: number })),
    }),
  ),
})

export const categoryRow = z.object({ id, year: number, parentId: id.nullable(), name: text, ordinal: number })

const figures = z.looseObject({ year: number, asOf: day })

/** Each figure by its own name, as lib/domain/figures counts it; `scope` and `whole` say of how much of the year. */
export const figuresOfYear = z.object({ figures, scope: text, years: z.array(number) })
export const channelsOfYear = z.object({ figures, whole: flag, years: z.array(number) })

export const meShape = z.object({
  personId: id,
  name: text,
  congress: z.object({ id, name: text, shortName: text, timeZone: text }),
  grants: z.array(
    z.object({ role: codes.role, unitId: id.optional(), delegateId: id.optional(), delegationId: id.optional() }),
  ),
  apiToken: z.object({ id, scopes: z.array(text), expiresAt: text }),
})

/** Of its address the host alone: the rest may be a key of the other side. Its secret is nowhere. */
export const webhookRow = z.object({
  id,
  name: text,
  host: text,
  state: codes.webhookState,
  kinds: z.array(text),
  createdAt: text,
  lastSuccessAt: text.nullable(),
})

/** null: nothing is granted, and the law alone says what may be done with it */
const licence = z.object({ licence: codes.licence, sinceOn: day }).nullable()

export const publicRow = z.object({
  suggestionId: id,
  number: text,
  title: text,
  lead: text.nullable(),
  coSigners: number,
  congress: text,
  term: number,
  session: number,
  publishedOn: day,
  licence,
  replies: z.array(z.object({ unit: text, classLetter: text.nullable(), classMeaning: text.nullable() })),
})

export const publicWhole = z.object({
  congress: text,
  term: number,
  session: number,
  publishedOn: day,
  hash: text,
  stage: text,
  /** none: the whole district; null: nothing is said of it */
  towns: z.array(text).nullable(),
  licence,
  suggestion: z.object({
    number: text,
    title: text,
    lead: text.nullable(),
    coSigners: number,
    summary: text,
    situation: text,
    analysis: text,
    asks: z.array(text),
  }),
  replies: z.array(
    z.object({
      id,
      publishedOn: day,
      hash: text,
      reply: z.object({
        unit: text,
        round: number,
        documentNumber: text,
        signedOn: day,
        summary: text,
        classLetter: text.nullable(),
        classMeaning: text.nullable(),
      }),
    }),
  ),
})
