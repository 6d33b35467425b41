import { expect, test } from 'vitest'
import { giveSitemap } from '@/lib/web/public-sitemap'
import { wholeDraft } from '../support/a-draft'
import { post, publicOrigin } from '../support/http'

process.env.DATABASE_URL = 'postgresql://nobody:nothing@127.0.0.1:1/nowhere'

test('while the database is out of reach the browser is told to try again, and nothing else', async () => {
  const by = { token: 'A'.repeat(43) } as never
  const { status, headers, body } = await post('save-draft', { by, input: wholeDraft })
  expect([status, headers.get('retry-after'), body.code]).toEqual([503, '2', 'busy'])
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|nobody|ECONNREFUSED|prisma/i)
})

test('so is whoever asks for something that is counted before it is given, as the public map is', async () => {
  const answer = await giveSitemap(new Request(`${publicOrigin}/sitemap.xml`))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await answer.json()).toMatchObject({ code: 'busy' })
})
