import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { Validator } from '@seriousme/openapi-schema-validator'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forPrograms } from '@/lib/commands/reach'
import { operations } from '@/lib/web/api-operations'
import { answerProgram } from '@/lib/web/door-for-programs'
import { buildWorld } from '../support/build-world'
import { call, tokenOf } from '../support/programs'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import type { World } from '../support/world'

type Sent = { readonly path?: object; readonly query?: object; readonly body?: object; readonly headers?: object }
type Told = {
  readonly data?: {
    items: { id: string }[]
    id: string
    asks: string[]
    state: string
    rounds: { replies: { body: string; meaning: string | null }[] }[]
    result: { noteId: string }
  }
  readonly error?: { code: string }
}
type Client = Record<
  'suggestions' | 'suggestion' | 'commitment' | 'activities' | 'voice' | 'writeNote',
  (sent?: Sent & object) => Promise<Told>
>

let town: Town
let world: World
let folder: string
let description: Record<string, unknown> & { paths: Record<string, unknown> }

beforeAll(async () => {
  town = await foundTown()
  world = await buildWorld(town)
  folder = await mkdtemp(join(tmpdir(), 'client-'))
  description = await (await call(null, '/openapi.json')).json()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the description is OpenAPI 3.1, and names every operation and every command that a token reaches', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(description))
  expect(errors).toBeUndefined()
  expect([valid, description.openapi]).toEqual([true, '3.1.0'])
  const paths = [...operations.map(({ path }) => path), ...forPrograms.map((name) => `/commands/${name}`)]
  expect(Object.keys(description.paths).sort()).toEqual(paths.sort())
  expect(JSON.stringify(description)).toContain('RE_HANDLING 重新办理')
  expect(Object.keys(description.webhooks as object)).toEqual(['event', 'test'])
  expect(JSON.stringify(description.webhooks)).toContain('suggestion.assigned 交办')
})

test('a client that a public generator makes from it reads, writes, and is refused', async () => {
  const client = await generated()
  const token = await tokenOf(town.office, ['read', 'write:suggestions'])
  const served = {
    fetch: serve,
    headers: { Authorization: `Bearer huiyin_${token}` },
    baseUrl: 'http://localhost:3000/api/v1',
  }
  const listed = await client.suggestions({ ...served, query: { limit: 100 } })
  expect(listed.data?.items.map(({ id }) => id)).toContain(world.assigned)
  const one = await client.suggestion({ ...served, path: { suggestionId: world.assigned } })
  expect(one.data?.id).toBe(world.assigned)
  const answered = await client.suggestion({ ...served, path: { suggestionId: world.replied } })
  const [reply] = answered.data?.rounds[0]?.replies ?? []
  expect(answered.data?.asks.length).toBeGreaterThan(0)
  expect([reply?.meaning, reply?.body]).toEqual(['SOLVED', expect.stringContaining('纬二路')])
  const promise = await client.commitment({ ...served, path: { commitmentId: world.promise } })
  expect([promise.data?.id, promise.data?.state]).toEqual([world.promise, 'open'])
  const held = await client.activities({ ...served, query: { limit: 1 } })
  expect(held.data?.items.length).toBe(1)
  const voice = await client.voice({ ...served, path: { voiceId: world.voice } })
  expect(voice.data?.id).toBe(world.voice)
  const body = { suggestionId: world.assigned, level: 'COMMITTEE', mentions: [], text: '已电话告知承办单位。' }
  const headers = { ...served.headers, 'Idempotency-Key': crypto.randomUUID() }
  const written = await client.writeNote({ ...served, headers, body })
  expect(written.error).toBeUndefined()
  expect(await rows.note.count({ where: { suggestionId: world.assigned } })).toBe(1)
  const refused = await client.suggestions({ ...served, query: { status: 'NONSENSE' } })
  expect(refused.error?.code).toBe('shape-refused')
})

test('what is published is read without a token, and nothing else is', async () => {
  const list = await call(null, '/public/suggestions?limit=5')
  expect([list.status, list.headers.get('cache-control')]).toEqual([200, 'public, no-cache'])
  expect((await list.json()).items).toEqual(expect.any(Array))
  expect((await call(null, `/public/suggestions/${world.assigned}`)).status).toBe(404)
  expect((await call(null, '/suggestions')).status).toBe(401)
})

const serve = (request: Request): Promise<Response> =>
  answerProgram(request, new URL(request.url).pathname.split('/').slice(3))

async function generated(): Promise<Client> {
  const plugins = ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'] as const
  await createClient({ input: description, output: folder, plugins: [...plugins], logs: { level: 'silent' } })
  const outfile = join(folder, 'client.mjs')
  const entry = join(folder, 'sdk.gen.ts')
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'silent' })
  return (await import(/* @vite-ignore */ outfile)) as Client
}
