import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { wholeDraft } from '../support/a-draft'
import { post } from '../support/http'
import { tokenOf } from '../support/programs'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const drafts = () => rows.suggestion.count({ where: { congressId: town.congressId } })
const events = () => rows.event.count({ where: { congressId: town.congressId } })
const save = (key: string, input: object = wholeDraft, by = town.lead) => post('save-draft', { by, input, key })

test('fifty submissions under one key at once have one effect and one answer', async () => {
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 50 }, () => save(key)))
  const done = answers.filter(({ status }) => status === 200)
  expect(done.length).toBeGreaterThan(0)
  for (const { body } of done) expect(body).toEqual(done[0]?.body)
  expect(answers.filter(({ status }) => ![200, 409, 503].includes(status))).toEqual([])
  expect([await drafts(), await events()]).toEqual([1, 1])
})

test('the same submission, later again, is answered as it was', async () => {
  const key = randomUUID()
  const first = await save(key)
  expect((await save(key)).body).toEqual(first.body)
  expect(await drafts()).toBe(1)
})

test('another content or another command under the same key is refused', async () => {
  const key = randomUUID()
  await save(key)
  const other = await save(key, { ...wholeDraft, title: '关于另一件事的建议' })
  expect([other.status, other.body.code]).toEqual([422, 'key-reused'])
  const { suggestionId } = (await save(randomUUID())).body.result as { suggestionId: string }
  const elsewhere = await post('submit-suggestion', { by: town.lead, input: { suggestionId, version: 1 }, key })
  expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'key-reused'])
  expect(await drafts()).toBe(2)
})

test('one key in the hands of two people is two keys', async () => {
  const key = randomUUID()
  expect((await save(key)).status).toBe(200)
  expect((await save(key, wholeDraft, town.coSigner)).status).toBe(200)
  expect(await drafts()).toBe(2)
})

test('a refused submission keeps nothing, so that it may succeed under its key', async () => {
  const key = randomUUID()
  const { suggestionId } = (await save(randomUUID(), { ...wholeDraft, analysis: '' })).body.result as {
    suggestionId: string
  }
  const submit = () => post('submit-suggestion', { by: town.lead, input: { suggestionId, version: 1 }, key })
  const before = await events()
  expect((await submit()).status).toBe(422)
  expect(await events()).toBe(before)
  await rows.suggestion.update({ where: { id: suggestionId }, data: { analysis: '写完整了。' } })
  expect((await submit()).status).toBe(200)
})

test('two officers assign one suggestion at the same instant: one does, one is told', async () => {
  const { suggestionId } = (await save(randomUUID())).body.result as { suggestionId: string }
  await post('submit-suggestion', { by: town.lead, input: { suggestionId, version: 1 } })
  await post('register-suggestion', { by: town.office, input: { suggestionId, categoryId: town.categories[0] } })
  const to = (unitId: string) => ({ suggestionId, handlers: [{ unitId, role: 'SOLE', part: '' }] })
  const units = [town.housing.id, town.transport.id]
  const answers = await overlapped(suggestionId, () =>
    Promise.all(units.map((unit) => post('assign-suggestion', { by: town.office, input: to(unit) }))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await rows.assignment.count({ where: { suggestionId } })).toBe(1)
})

test('beyond its limit a command waits, also when its tries were refused', async () => {
  const input = { suggestionId: town.sessionId, version: 1 }
  await rows.rateLimit.create({
    data: { key: `submit-suggestion:${town.lead.personId}`, points: 1000, expire: Date.now() + 60_000 },
  })
  const answer = await post('submit-suggestion', { by: town.lead, input })
  expect([answer.status, answer.body.code]).toEqual([429, 'too-many-requests'])
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await post('submit-suggestion', { by: town.coSigner, input })).status).toBe(404)
  const counted = await rows.rateLimit.findUniqueOrThrow({
    where: { key: `submit-suggestion:${town.coSigner.personId}` },
  })
  expect(counted.points).toBe(1)
})

test('of guesses at a password that come together no more are looked at than of those one after another', async () => {
  const by = town.lead
  const guess = () => post('change-password', { by, input: { current: 'Falsch-Lang-2026', next: 'Neu-Und-Lang-2026' } })
  const answers = await Promise.all(Array.from({ length: 30 }, guess))
  const told = (code: string) => answers.filter(({ body }) => body.code === code).length
  expect([told('password-wrong'), told('too-many-requests')]).toEqual([10, 20])
})

test('what asks for the password is counted once, and under its key no second time', async () => {
  const [by, key] = [town.coSigner, randomUUID()]
  await tokenOf(by)
  const change = () =>
    post('change-password', { by, key, input: { current: 'Richtig-Lang-2026', next: 'Neu-Und-Lang-2026' } })
  const first = await change()
  expect(first.status).toBe(200)
  expect((await change()).body).toEqual(first.body)
  expect(await rows.rateLimit.findUnique({ where: { key: `password:${by.personId}` } })).toMatchObject({ points: 2 })
})

/** Holds the row until both have come to it, so that they meet for certain. */
async function overlapped<Result>(suggestionId: string, work: () => Promise<Result>): Promise<Result> {
  let result: Promise<Result> | undefined
  await rows.$transaction(async (client) => {
    await client.$queryRaw`SELECT id FROM suggestion WHERE id = ${suggestionId}::uuid FOR UPDATE`
    result = work()
    for (let waiting = 0; waiting < 2; ) {
      const [row] = await client.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
      waiting = row?.count ?? 0
    }
  })
  return result as Promise<Result>
}

test('what is kept with a key is no plain digest of what was sent: a password may stand in it', async () => {
  const key = randomUUID()
  const body = JSON.stringify(wholeDraft)
  expect((await post('save-draft', { by: town.lead, body, key })).status).toBe(200)
  const kept = await rows.idempotency.findFirstOrThrow({ where: { key } })
  expect(Buffer.from(kept.requestHash)).not.toEqual(createHash('sha256').update(body).digest())
})
