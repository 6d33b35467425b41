import { z } from 'zod'
import type { IdNoun } from '@/lib/schemas/id'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Shape = {
  type?: string
  format?: string
  noun?: IdNoun
  enum?: Json[]
  const?: Json
  default?: Json
  anyOf?: Shape[]
  items?: Shape
  minItems?: number
  minimum?: number
  properties?: Record<string, Shape>
}

export type Ids = Readonly<Record<IdNoun, string>>
export type Place = { readonly path: readonly (string | number)[]; readonly noun?: IdNoun; readonly value: Json }

const sentence = '在纬二路中段增设一对公交站，并在高峰时段加密班次，方便两侧五个新建小区的居民出行，也方便老人就医。'
const texts = [
  sentence.repeat(2),
  '2022-03-09',
  '住建字〔2022〕9号',
  '住建字〔{year}〕{number}号',
  '其他',
  'a-secret_of_43-letters-0123456789-012345678',
  'J001',
  'a-code-of-22-letters-0',
  '09:00',
  '5、20、50',
  'https://oa.example.com/hook',
]

/** An input that the schema accepts, made from nothing but the schema; undefined when it asks for more than shapes can say. */
export function specimenOf(schema: z.ZodType, ids: Ids): Json | undefined {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  for (const text of texts) {
    const whole = fill(shape, ids, text)
    const mended = mend(schema, whole)
    if (mended !== undefined) return mended
  }
  return undefined
}

/** Every place in it that holds one value, and the noun whose id stands there. */
export function placesIn(schema: z.ZodType, specimen: Json): Place[] {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  return walk(shape, specimen, [])
}

export function withValue(whole: Json, [step, ...rest]: Place['path'], value: unknown): unknown {
  if (step === undefined) return value
  const copy = structuredClone(whole) as Record<string | number, Json>
  copy[step] = withValue(copy[step] as Json, rest, value) as Json
  return copy
}

function fill(shape: Shape, ids: Ids, text: string): Json {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0] as Json
  if (shape.anyOf) return fill(shape.anyOf.find(({ noun }) => noun) ?? (shape.anyOf[0] as Shape), ids, text)
  if (shape.noun) return ids[shape.noun]
  if (shape.format === 'uuid') return ids.suggestion
  if (shape.type === 'object' || shape.properties) return entries(shape.properties ?? {}, ids, text)
  if (shape.type === 'array')
    return Array.from({ length: shape.minItems ?? 1 }, () => fill(shape.items ?? {}, ids, text))
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1)
  return shape.type === 'boolean' ? true : text
}

const entries = (properties: Record<string, Shape>, ids: Ids, text: string): Json =>
  Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, fill(inner, ids, text)]))

const isId = (text: string): boolean => z.uuid().safeParse(text).success

/** A date, a number or a short line where a sentence was refused; a blank where one of two ids is one too many. */
function mend(schema: z.ZodType, whole: Json): Json | undefined {
  let current = whole
  for (let round = 0; round < 40; round++) {
    const read = schema.safeParse(current)
    if (read.success) return current
    const path = read.error.issues[0]?.path as Place['path'] | undefined
    if (!path?.length) return undefined
    const tried = path.reduce<Json>((inner, step) => (inner as Record<string | number, Json>)?.[step] ?? null, current)
    const next = typeof tried === 'string' ? (isId(tried) ? '' : texts[texts.indexOf(tried) + 1]) : undefined
    if (next === undefined) return undefined
    current = withValue(current, path, next) as Json
  }
  return undefined
}

function walk(shape: Shape, value: Json, path: Place['path']): Place[] {
  const known = shape.anyOf?.find((one) => one.noun ?? one.properties ?? one.items) ?? shape
  if (Array.isArray(value)) return value.flatMap((inner, index) => walk(known.items ?? {}, inner, [...path, index]))
  if (typeof value !== 'object' || value === null) return [{ path, noun: known.noun, value }]
  return Object.entries(value).flatMap(([name, inner]) => walk(known.properties?.[name] ?? {}, inner, [...path, name]))
}
