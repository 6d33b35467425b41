import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { act, at, refusalOf } from '../support/people'
import { tokenOf } from '../support/programs'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

test('twenty tokens that still work are enough, and a new one asks for the password and a day ahead', async () => {
  const { audit, congressId } = town
  const { personId, accountId } = audit
  const made = { congressId, personId, accountId, name: '对接', prefix: 'abcdef', scopes: ['read'] }
  const token = (expiresAt: string) => ({
    ...{ ...made, tokenHash: new Uint8Array(randomBytes(32)), createdAt: at('2022-01-01'), expiresAt: at(expiresAt) },
  })
  const live = Array.from({ length: 19 }, () => token('2022-12-01'))
  await rows.apiToken.createMany({ data: [...live, token('2022-05-31')] })
  await tokenOf(audit, ['read'], at('2022-06-01'))
  expect(await refusalOf(tokenOf(audit, ['read'], at('2022-06-01')))).toBe('too-many-tokens')
  const asked = { name: '对接', scopes: ['read'], token: randomBytes(32).toString('base64url') }
  const make = (more: object) => refusalOf(act(audit, 'make-api-token', { ...asked, ...more }, '2022-12-02'))
  expect(await make({ until: '2022-12-03', password: 'Falsch-Lang-2026' })).toBe('password-wrong')
  expect(await make({ until: '2022-12-02', password: 'Richtig-Lang-2026' })).toBe('token-day-outside')
  expect(await make({ until: '2022-12-03', password: 'Richtig-Lang-2026' })).toBeUndefined()
})

test('whoever finds a browser open has ten guesses in an hour, whatever asks for the password', async () => {
  const { lead } = town
  const wrong = 'Falsch-Lang-2026'
  const secret = randomBytes(32).toString('base64url')
  const token = { name: '对接', scopes: ['read'], token: secret, until: '2022-12-03' }
  const webhook = { name: '对接', address: 'https://example.com/', kinds: ['suggestion.registered'], secret }
  const guess = (password: string, on = '2022-12-02') => [
    () => refusalOf(act(lead, 'make-api-token', { ...token, password }, on)),
    () => refusalOf(act(lead, 'make-webhook', { ...webhook, password }, on)),
    () => refusalOf(act(lead, 'renew-webhook-secret', { webhookId: randomUUID(), secret, password }, on)),
    () => refusalOf(act(lead, 'change-password', { current: password, next: 'Neu-Und-Lang-2026' }, on)),
  ]
  for (let tried = 0; tried < 10; tried++) expect(await guess(wrong)[tried % 4]?.()).toBe('password-wrong')
  for (const way of guess('Richtig-Lang-2026')) expect(await way()).toBe('too-many-requests')
})
