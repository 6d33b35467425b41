import { expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { ensureEndsInTime, ensureScope, scopes } from '@/lib/domain/api/scopes'
import { on } from '../deadlines/published-calendar'

test('a token ends tomorrow at the earliest and in 365 days at the latest', () => {
  const ends = (until: string) => () => ensureEndsInTime(on(until), on('2022-06-01'))
  for (const until of ['2022-06-02', '2023-06-01']) expect(ends(until)).not.toThrow()
  for (const until of ['2022-06-01', '2023-06-02']) expect(ends(until)).toThrow('token-day-outside')
})

test('a program reaches as far as its token says, a person as far as he may', () => {
  const program = (...own: string[]) => ({ apiToken: { id: 't', scopes: own, expiresAt: '' } }) as unknown as Actor
  for (const scope of scopes) {
    expect(() => ensureScope({} as Actor, scope)).not.toThrow()
    expect(() => ensureScope(program(scope), scope)).not.toThrow()
    expect(() => ensureScope(program(...scopes.filter((one) => one !== scope)), scope)).toThrow('scope-missing')
  }
})
