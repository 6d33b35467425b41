import { describe, expect, test } from 'vitest'
import { doorLimits } from '@/lib/domain/door/limits'
import { act } from '../support/people'
import { rows } from '../support/rows'
import { aDoor, askWith, complaint, sendAtDoorOf, sentTo } from '../support/stations'
import { foundTown } from '../support/town'

process.env.TRUSTED_PROXY_HOPS = '1'

const town = await foundTown()
const today = new Date().toISOString().slice(0, 10)
const _checked = (voiceIds: string[]) => act(town.officer, 'let-in-door-items', { voiceIds }, today)

describe('a flood', () => {
  const proxied = (address: string) => ({ 'X-Forwarded-For': address })

  test('of one address is stopped at its queue’s worth, and another address goes on', async () => {
    const { stationId, code } = await aDoor(town)
    const flood = doorLimits.address.count + 10
    const statuses: number[] = []
    for (let sent = 0; sent < flood; sent += 10) {
      const some = Array.from({ length: 10 }, (_, place) =>
        sendAtDoorOf({
          code,
          fields: { text: `第${sent + place}个人说的事情，请帮忙看看。` },
          headers: proxied('203.0.113.7'),
        }),
      )
      statuses.push(...(await Promise.all(some)).map(({ status }) => status))
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(doorLimits.address.count)
    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
    expect(await sentTo(stationId)).toHaveLength(doorLimits.address.count)
    expect(
      (await sendAtDoorOf({ code, fields: { text: '另一个地址来的人说的事情。' }, headers: proxied('203.0.113.8') }))
        .status,
    ).toBe(200)
  })

  test('of a station ends for the day, whatever addresses it comes from', async () => {
    const { stationId, code } = await aDoor(town)
    const until = BigInt(Date.now() + 3_600_000)
    await rows.$executeRaw`INSERT INTO rate_limit (key, points, expire) VALUES (${`door-station:${code}`}, ${doorLimits.stationDay.count}, ${until})`
    const answer = await sendAtDoorOf({ code })
    expect(answer.status).toBe(429)
    expect(await answer.text()).toContain(complaint)
    expect(await sentTo(stationId)).toEqual([])
  })

  test('of codes that are on no door leaves no counters of them behind', async () => {
    const code = 'ZZZZ0000ZZZZ0000ZZZZ0000'
    expect((await sendAtDoorOf({ code, headers: proxied('203.0.113.55') })).status).toBe(404)
    const counted = await rows.$queryRaw<object[]>`SELECT key FROM rate_limit WHERE key = ${`door-station:${code}`}`
    expect(counted).toEqual([])
  })

  test('nobody finds one by trying: unknown and mistyped look alike, and tries run out', async () => {
    const ask = async (code: string) => askWith(code, { 'X-Forwarded-For': '203.0.113.99' })
    const [unknown, mistyped] = [await ask('0000-0000-0000'), await ask('!!')]
    expect([unknown.status, mistyped.status]).toEqual([404, 404])
    const bare = (page: string) => page.replace(/value="[^"]*"/g, '')
    expect(bare(await unknown.text())).toBe(bare(await mistyped.text()))
    const statuses = []
    for (let tries = 0; tries < 30; tries++)
      statuses.push((await ask(`00000000${String(tries).padStart(4, '0')}`)).status)
    expect(statuses.slice(0, 28).every((status) => status === 404)).toBe(true)
    expect(statuses.slice(28)).toEqual([429, 429])
  })
})
