import { afterEach, expect, test, vi } from 'vitest'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import { wordsFor } from '@/lib/wording/catalogue'

const { errors } = wordsFor('zh-CN')
const answerWith = (status: number, body?: unknown) =>
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(body ? JSON.stringify(body) : 'oops', { status })))
const submit = () => submitCommand('object-to-assignment', { reason: '不属本单位职责' }, 'key-1', errors)

afterEach(() => vi.unstubAllGlobals())

test('what the door gives back comes through, and the key went with it', async () => {
  answerWith(200, { result: { id: '1' } })
  expect(await submit()).toEqual({ ok: true, result: { id: '1' } })
  expect(vi.mocked(fetch).mock.calls[0]).toMatchObject([
    '/api/commands/object-to-assignment',
    { method: 'POST', headers: { 'Idempotency-Key': 'key-1' } },
  ])
})

test('a refusal speaks in the words of the door', async () => {
  answerWith(422, {
    code: 'too-late',
    message: '期限已过。',
    fields: { reason: 'required', unitId: 7 },
    requestId: 'r',
  })
  expect(await submit()).toEqual({
    ok: false,
    code: 'too-late',
    message: '期限已过。',
    fields: { reason: 'required', unitId: 'invalid' },
    requestId: 'r',
  })
})

test('a lost line is told as such', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')))
  expect(await submit()).toMatchObject({ ok: false, code: 'network', message: errors.network })
})

test.each([
  [401, 'signed-out', errors.signedOut],
  [409, 'refused', errors.conflict],
  [429, 'refused', errors.tooMany],
  [503, 'refused', errors.busy],
  [500, 'failed', errors.failed],
  [502, 'failed', errors.failed],
])('%i without words of its own is told in ours', async (status, code, message) => {
  answerWith(status)
  expect(await submit()).toMatchObject({ ok: false, code, message })
})

test('a page where an answer was expected is a failure', async () => {
  answerWith(200)
  expect(await submit()).toMatchObject({ ok: false, code: 'failed' })
})

test('a key is a random UUID, also where the browser has no randomUUID', () => {
  const keys = new Set(Array.from({ length: 100 }, newKey))
  expect(keys.size).toBe(100)
  for (const key of keys) expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
