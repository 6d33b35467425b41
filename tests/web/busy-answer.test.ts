import { expect, test } from 'vitest'
import { busyAnswer } from '@/lib/web/busy-answer'

const answer = async (address: string, headers: Record<string, string> = {}) => {
  const response = busyAnswer(new Request(`http://localhost:3000${address}`, { headers }))
  return { status: response.status, retry: response.headers.get('Retry-After'), text: await response.text() }
}

test('who could not be served is told when to come back, and led to where he came from', async () => {
  const { status, retry, text } = await answer('/busy?next=%2Fregistry%3Fstatus%3DRATED%26page%3D2', {
    'x-nonce': 'abc',
  })
  expect([status, retry]).toEqual([503, '5'])
  expect(text).toContain('href="/registry?status=RATED&amp;page=2"')
  expect(text).toContain('<style nonce="abc">')
  expect(text).toContain('系统暂时不可用')
})

test('it speaks the language of the one who asks', async () => {
  expect((await answer('/busy', { Cookie: 'language=en' })).text).toContain('lang="en"')
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '', '/"><script>alert(1)</script>'])(
  'the way back %j leads to nowhere else and writes nothing into the page',
  async (next) => {
    const { text } = await answer(`/busy?${new URLSearchParams({ next })}`)
    expect(text).not.toContain('evil.example')
    expect(text).not.toContain('<script')
    expect(text).toMatch(/href="\/[^"]*"/)
  },
)
