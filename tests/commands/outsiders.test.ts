import { describe, expect, test } from 'vitest'
import { outsideToken } from '@/lib/auth/outside-token'
import { env } from '@/lib/env'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getOutsiders, readOutsideQuestion } from '@/lib/queries/outsiders'
import { transactOutside } from '@/lib/store/transact'
import { answerFromOutside } from '@/lib/web/answer-from-outside'
import { answerOutside } from '@/lib/web/outside-door'
import { momentIn } from '@/lib/web/this-moment'
import { assigned } from '../support/handling'
import { keptInHand } from '../support/kept-secret'
import { rows } from '../support/ledger'
import { act, at, hashOf, type Person, refusalOf, see } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, street } = town
const words = {
  addressee: '区供电公司',
  title: '安泰小区东侧电缆迁改',
  question: '东侧空地下的电缆迁改需要多长时间、多少费用？',
  excerpt: '拟将东侧空地改为夜间停车场。',
}
const given = { answeredBy: '区供电公司运检部', answer: '迁改约需二十天，费用由产权单位承担。' }

async function inHand(): Promise<{ suggestionId: string; assignmentId: string }> {
  const { suggestionId, assignmentIds } = await assigned(town, [
    { unit: housing, role: 'LEAD' },
    { unit: street, role: 'ASSIST' },
  ])
  const assignmentId = assignmentIds[0] as string
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  return { suggestionId, assignmentId }
}

const ask = (assignmentId: string, more: object = {}, by: Person = housing.clerk) =>
  act<{ requestId: string }>(
    by,
    'ask-outsider',
    { assignmentId, ...words, untilOn: '2022-03-31', ...more },
    '2022-03-10',
  )

const clockAt = (moment: string) => (timeZone: string) => momentIn(timeZone, at(moment))
const opened = (requestId: string, moment: string) =>
  transactOutside('web', (tx) => readOutsideQuestion(tx, hashOf(outsideToken(requestId)), at(moment), clockAt(moment)))
const answer = (requestId: string, moment: string) =>
  answerFromOutside(hashOf(outsideToken(requestId)), given, at(moment), clockAt(moment))

describe('whoever holds the address', () => {
  test('reads what the unit wrote and no word of the suggestion; each opening is kept', async () => {
    const { assignmentId } = await inHand()
    const { requestId } = await ask(assignmentId)
    const asked = await opened(requestId, '2022-03-11')
    expect(asked).toEqual({
      ...words,
      congress: town.congress.name,
      unit: housing.name,
      untilOn: '2022-03-31',
      state: 'OPEN',
    })
    await opened(requestId, '2022-03-12')
    const { requests } = await see(housing.clerk, getOutsiders, assignmentId, '2022-03-12')
    expect(requests[0]).toMatchObject({ openings: 2, state: 'OPEN', showsAddress: false })
  })

  test('answers once; the answer is evidence of the unit, the offices see that it came, the delegate does not', async () => {
    const { suggestionId, assignmentId } = await inHand()
    const { requestId } = await ask(assignmentId)
    await answer(requestId, '2022-03-20')
    expect(await refusalOf(answer(requestId, '2022-03-20'))).toBe('outside-closed')
    const { requests } = await see(housing.head, getOutsiders, assignmentId, '2022-03-21')
    expect(requests[0]).toMatchObject({ ...given, state: 'ANSWERED', answeredOn: '2022-03-20' })
    const told = async (by: Person) =>
      (await see(by, getSuggestion, suggestionId, '2022-03-21')).happenings.map(({ type }) => type)
    expect(await told(town.office)).toContain('outside.answered')
    expect(await told(town.lead)).not.toContain('outside.answered')
  })

  test('comes too late after the last day, and after it was taken back', async () => {
    const { assignmentId } = await inHand()
    const late = await ask(assignmentId)
    expect(await refusalOf(answer(late.requestId, '2022-04-01'))).toBe('outside-closed')
    expect((await opened(late.requestId, '2022-04-01'))?.state).toBe('EXPIRED')
    const revoked = await ask(assignmentId)
    for (const by of [street.clerk, town.office, town.lead])
      expect(await refusalOf(act(by, 'revoke-outsider', { requestId: revoked.requestId }, '2022-03-11'))).toBe(
        'not-found',
      )
    await act(housing.head, 'revoke-outsider', { requestId: revoked.requestId }, '2022-03-11')
    expect(await opened(revoked.requestId, '2022-03-12')).toBeNull()
    expect(await refusalOf(answer(revoked.requestId, '2022-03-12'))).toBe('not-found')
    expect(
      await rows('SELECT FROM outside_request WHERE assignment_id = $1 AND answer IS NOT NULL', [assignmentId]),
    ).toEqual([])
  })

  test('knows no other: a token that was never given opens nothing', async () => {
    const { assignmentId } = await inHand()
    await ask(assignmentId)
    expect(await opened('00000000-0000-4000-8000-000000000000', '2022-03-11')).toBeNull()
  })
})

describe('the unit', () => {
  test('names no delegate in what is read outside', async () => {
    const { assignmentId } = await inHand()
    for (const more of [{ title: `${town.lead.name}代表的建议` }, { excerpt: '王 立 新代表提出。' }])
      expect(await refusalOf(ask(assignmentId, more))).toBe('delegate-named')
  })

  test('learns nothing by guessing who asked to be kept secret: the right name is taken like a wrong one', async () => {
    const kept = await foundTown()
    const { clerk } = kept.housing
    const { id: suggestionId, assignmentId } = await keptInHand(kept)
    await act(clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
    const guesses = [kept.lead.name, kept.coSigner.name, '赵不存在'].map((name) => ({ title: `${name}代表的建议` }))
    for (const guess of guesses) expect(await ask(assignmentId, guess, clerk)).toHaveProperty('requestId')
    const shown = { suggestionId, decision: 'SHOW', reason: '代表已经不担心了。' }
    await act(kept.office, 'decide-secrecy', shown, '2022-03-09')
    expect(await refusalOf(ask(assignmentId, guesses[0], clerk))).toBe('delegate-named')
  })

  test('asks for itself alone, within sixty days, and keeps ten addresses open at most', async () => {
    const { assignmentId } = await inHand()
    for (const by of [street.clerk, town.office, town.lead])
      expect(await refusalOf(ask(assignmentId, {}, by))).toBe('not-found')
    for (const untilOn of ['2022-03-09', '2022-05-10'])
      expect(await refusalOf(ask(assignmentId, { untilOn }))).toBe('wish-day-outside')
    for (let made = 0; made < 10; made++) await ask(assignmentId)
    expect(await refusalOf(ask(assignmentId))).toBe('outside-too-many')
  })

  test('sees the address for ten minutes after it was made, and its maker only', async () => {
    const { assignmentId } = await inHand()
    await ask(assignmentId)
    const shows = async (by: Person, moment: string) =>
      (await see(by, getOutsiders, assignmentId, at(moment))).requests[0]?.showsAddress
    expect(await shows(housing.clerk, '2022-03-10T10:05:00+08:00')).toBe(true)
    expect(await shows(housing.head, '2022-03-10T10:05:00+08:00')).toBe(false)
    expect(await shows(housing.clerk, '2022-03-10T10:11:00+08:00')).toBe(false)
  })
})

test('the public door leads back to the page, and takes nothing from another site or of another shape', async () => {
  const { assignmentId } = await inHand()
  const { requestId } = await ask(assignmentId, { untilOn: '2022-05-09' })
  const token = outsideToken(requestId)
  const sent = (body: string, headers: Record<string, string>) =>
    answerOutside(
      new Request(`${env().NEXTAUTH_URL}/outside/${token}/answer`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body,
      }),
      token,
    )
  const own = { 'sec-fetch-site': 'same-origin' }
  const good = new URLSearchParams(given).toString()
  const faultOf = (answered: Response) => new URL(answered.headers.get('location') ?? '').searchParams.get('fault')
  expect(faultOf(await sent(good, { 'sec-fetch-site': 'cross-site' }))).toBe('origin-refused')
  expect(faultOf(await sent(good, { ...own, 'content-type': 'text/plain' }))).toBe('shape-refused')
  for (const body of [
    '',
    'answer=x',
    `${good}&more=1`,
    new URLSearchParams({ ...given, answer: 'a\0b长长长长' }).toString(),
  ])
    expect((await sent(body, own)).status).toBe(400)
  expect(faultOf(await sent(`${good}${'长'.repeat(70_000)}`, own))).toBe('too-large')
  expect(await rows('SELECT FROM outside_request WHERE id = $1 AND answer IS NOT NULL', [requestId])).toEqual([])
})

test('a refused answer comes back as it was typed, with what is wrong, and as text alone', async () => {
  const { assignmentId } = await inHand()
  const { requestId } = await ask(assignmentId, { untilOn: '2022-05-09' })
  const back = async (typed: Record<string, string>, token: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const body = new URLSearchParams(typed).toString()
    const request = new Request(`${env().NEXTAUTH_URL}/outside/${token}/answer`, { method: 'POST', headers, body })
    const answered = await answerOutside(request, token)
    return { status: answered.status, text: await answered.text() }
  }
  const short = await back({ answeredBy: '"><script>1</script>', answer: '<b>' }, outsideToken(requestId))
  expect(short.status).toBe(400)
  expect(short.text).toContain('value="&quot;&gt;&lt;script&gt;1&lt;/script&gt;"')
  expect(short.text).toContain('&lt;b&gt;</textarea>')
  const long = await back({ ...given, answer: '长'.repeat(5001) }, outsideToken(requestId))
  expect(long.text).toContain('长'.repeat(5001))
  expect(long.text).toContain('aria-describedby="answer-error"')
  // The day on which tests of the web run lies behind the last day of this question.
  const late = await back(given, outsideToken(requestId))
  expect(late.text).toContain(given.answer)
  expect(late.text).toContain('readonly')
  expect(late.text).not.toContain('<button>')
})
