import { z } from 'zod'
import { forPrograms, scopeOf } from '@/lib/commands/reach'
import { registry } from '@/lib/commands/registry'
import { licenceAddress } from '@/lib/domain/publication/licence'
import { env } from '@/lib/env'
import type { CongressLicence } from '@/lib/queries/public-licences'
import { wordsFor } from '@/lib/wording/catalogue'
import type { Operation } from './api-operation'
import { operations, placeShape } from './api-operations'
import { webhooksDescribed } from './door-document-of-webhooks'

type Json = Record<string, unknown>

/** OpenAPI 3.1, made from the very shapes that the door reads by: it cannot say anything else than what is done. */
export function apiDocument(licences: readonly CongressLicence[]): Json {
  const { api } = wordsFor('zh-CN')
  const english = wordsFor('en').api
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: `${api.title} / ${english.title}`, version: '1.0.0', description: `${api.lead}\n\n${english.lead}` },
      ...licenceNamed(licences),
    },
    servers: [{ url: `${env().NEXTAUTH_URL}/api/v1` }],
    tags: [{ name: 'read' }, { name: 'public' }, { name: 'commands' }, { name: 'webhooks' }],
    paths: { ...Object.fromEntries(operations.map((one) => [one.path, { get: reading(one) }])), ...commandPaths() },
    webhooks: webhooksDescribed(),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'huiyin_…' } },
      schemas: { Problem: problemShape },
      responses: {
        Problem: {
          description: api.problem,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

/** OpenAPI has room for one: where congresses decided differently, each answer says its own. */
function licenceNamed(licences: readonly CongressLicence[]): Json {
  const [licence, ...others] = new Set(licences.map(({ granted }) => granted?.licence))
  if (!licence || others.length > 0) return {}
  const { names } = wordsFor('zh-CN').licences
  return {
    license: { name: names[licence], url: licenceAddress(licence, env().NEXTAUTH_URL) },
  }
}

const shapeOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => forget(jsonSchema),
  }) as Json
  return shape
}

/** What our own tests read out of the shapes. */
function forget(shape: Json): void {
  delete shape.noun
}

function reading(operation: Operation): Json {
  const summaries = wordsFor('zh-CN').api.operations
  return {
    operationId: operation.id,
    summary: summaries[operation.id as keyof typeof summaries],
    tags: [operation.isPublic ? 'public' : 'read'],
    security: operation.isPublic ? [] : [{ token: [] }],
    parameters: [...inPath(operation), ...inQuestion(operation)],
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: shapeOf(operation.answer, 'output') } },
      },
      304: { description: 'Not Modified' },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

const inPath = ({ path }: Operation): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: shapeOf(placeShape(name), 'input'),
  }))

function inQuestion({ filter }: Operation): Json[] {
  return Object.entries(filter.shape).map(([name, shape]) => ({
    name,
    in: 'query',
    required: false,
    schema:
      name === 'limit'
        ? { type: 'integer', minimum: 1, maximum: 100, default: 25 }
        : shapeOf(shape as z.ZodType, 'input'),
  }))
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9-]{8,64}$' },
}

function commandPaths(): Json {
  const { commandNames } = wordsFor('zh-CN').api
  const reachable = forPrograms.flatMap((name) => registry.get(name) ?? [])
  return Object.fromEntries(
    reachable.map(({ name, input }) => [
      `/commands/${name}`,
      {
        post: {
          operationId: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
          summary: commandNames[name as keyof typeof commandNames],
          description: `scope: ${scopeOf(name)}`,
          tags: ['commands'],
          security: [{ token: [] }],
          parameters: [idempotencyKey],
          requestBody: { required: true, content: { 'application/json': { schema: shapeOf(input, 'input') } } },
          responses: {
            200: {
              description: 'OK',
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['result'], properties: { result: { type: 'object' } } },
                },
              },
            },
            default: { $ref: '#/components/responses/Problem' },
          },
        },
      },
    ]),
  )
}

const bothLanguages = {
  type: 'object',
  properties: { 'zh-CN': { type: 'string' }, en: { type: 'string' } },
  required: ['zh-CN', 'en'],
}
const problemShape = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'texts', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    texts: bothLanguages,
    fields: { type: 'object' },
    requestId: { type: 'string' },
  },
}

/** For the page that explains it. */
export const namesOfCommands = (): readonly { name: string; scope: string }[] =>
  forPrograms.map((name) => ({ name, scope: scopeOf(name) ?? '' }))
