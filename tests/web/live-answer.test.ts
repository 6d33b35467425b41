import { beforeAll, expect, test } from 'vitest'
import { answerChecking } from '@/lib/web/checking-answer'
import { answerLikeness } from '@/lib/web/like-answer'
import { answerPalette } from '@/lib/web/palette-answer'
import { publicOrigin, requestTo } from '../support/http'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

async function asked(answer: (request: Request) => Promise<Response>, question: string, by?: Person) {
  const { headers } = requestTo('', { by } as never)
  const response = await answer(new Request(`${publicOrigin}/?${question}`, { headers }))
  return [response.status, ((await response.json()) as { code?: string }).code, response.headers.get('cache-control')]
}

test('whoever is not signed in is told so by each of them', async () => {
  for (const answer of [answerPalette, answerLikeness, answerChecking])
    expect((await asked(answer, '')).slice(0, 2)).toEqual([401, 'session-ended'])
})

test('what is found is kept by no cache', async () => {
  for (const answer of [answerPalette, answerLikeness])
    expect(await asked(answer, 'text=road&title=road', town.lead)).toEqual([200, undefined, 'no-store'])
})

test('a draft that is named by no id is a question of the wrong shape, not a fault of the house', async () => {
  const { clerk } = town.transport
  for (const question of ['', 'assignment=none', 'assignment=1%00'])
    expect((await asked(answerChecking, question, clerk)).slice(0, 2)).toEqual([400, 'shape-refused'])
})

test('whoever asks beyond the bound waits, and has the others still', async () => {
  const expire = Date.now() + 60_000
  await rows.rateLimit.create({ data: { key: `palette:${town.office.personId}`, points: 3600, expire } })
  expect((await asked(answerPalette, 'text=road', town.office)).slice(0, 2)).toEqual([429, 'too-many-requests'])
  expect((await asked(answerLikeness, 'title=road', town.office))[0]).toBe(200)
})
