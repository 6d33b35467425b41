import { randomBytes, randomUUID } from 'node:crypto'
import { hashPassword } from '@/lib/auth/password'
import type { Scope } from '@/lib/domain/api/scopes'
import { answerProgram } from '@/lib/web/door-for-programs'
import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'
import type { World } from './world'

const password = 'Richtig-Lang-2026'

/** A token of this person, made by his own command. */
export async function tokenOf(by: Person, scopes: readonly Scope[] = ['read'], now = new Date()): Promise<string> {
  const data = { passwordHash: await hashPassword(password) }
  await rows.account.update({ where: { id: by.accountId }, data })
  const token = randomBytes(32).toString('base64url')
  const until = new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  await act(by, 'make-api-token', { name: '对接', scopes, until, token, password }, now)
  return token
}

export const call = (token: string | null, path: string, init: RequestInit = {}) => {
  const headers = { ...(token ? { Authorization: `Bearer huiyin_${token}` } : {}), ...init.headers }
  const request = new Request(`http://localhost:3000/api/v1${path}`, { ...init, headers })
  return answerProgram(request, new URL(request.url).pathname.split('/').slice(3))
}

export const send = (token: string, command: string, input: unknown, key: string = randomUUID()) =>
  call(token, `/commands/${command}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
  })

export async function anApiToken({ congressId, assessor: { personId, accountId } }: Town): Promise<string> {
  const createdAt = new Date()
  const about = {
    name: '对接',
    prefix: 'abcdef',
    scopes: ['read'],
    expiresAt: new Date(createdAt.getTime() + 86_400_000),
  }
  const tokenHash = new Uint8Array(randomBytes(32))
  return (await rows.apiToken.create({ data: { congressId, personId, accountId, ...about, tokenHash, createdAt } })).id
}

/** Which page asks the same as an operation. */
export const pageOf: Record<string, string> = {
  suggestions: '/registry',
  suggestion: '/suggestions/[suggestionId]',
  mySuggestions: '/my-suggestions',
  assignments: '/assignments',
  commitment: '/commitments/[commitmentId]',
  voice: '/voices/[voiceId]',
  activity: '/activities/[activityId]',
  unit: '/units/[unitId]',
  delegate: '/delegates/[delegateId]',
  activities: '/activities',
  commitments: '/commitments',
  deadlines: '/deadlines',
  voices: '/voices',
  replyMeetings: '/reply-meetings',
  units: '/units',
  delegates: '/delegates',
  figures: '/board/[year]',
  channels: '/channels/[year]',
  webhooks: '/webhooks',
}

/** An address of an operation with what this world has. */
export const placedIn = (path: string, world: World): string =>
  path
    .replace('{suggestionId}', world.assigned)
    .replace('{commitmentId}', world.promise)
    .replace('{voiceId}', world.voice)
    .replace('{activityId}', world.activity)
    .replace('{unitId}', world.unit)
    .replace('{delegateId}', world.mandate)
    .replace('{year}', '2022')
