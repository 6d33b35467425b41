import { ensurePassword } from '@/lib/auth/ensure-password'
import { tokenHash } from '@/lib/auth/session-token'
import { ensureEndsInTime, mostTokens } from '@/lib/domain/api/scopes'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { instantAt } from '@/lib/domain/deadlines/wall-clock'
import { Refusal } from '@/lib/domain/refusal'
import { tokenMakingSchema } from '@/lib/schemas/api-token'
import { addToken, countTokens } from '@/lib/store/api-tokens'
import { recordEvent } from '@/lib/store/events'
import { command, perPassword } from './command'

/** For oneself, with the password once more: whoever finds a browser open makes no key to the house. */
export const makeApiToken = command({
  name: 'make-api-token',
  input: tokenMakingSchema,
  limit: perPassword,
  run: async ({ tx, actor, moment }, { token, password, until, scopes, name }) => {
    const { personId, accountId, congress } = actor
    await ensurePassword(tx, accountId, password)
    ensureEndsInTime(until, moment.today)
    if ((await countTokens(tx, personId, moment.now)) >= mostTokens)
      throw new Refusal('too-many-tokens', { most: mostTokens })

    const expiresAt = instantAt(congress.timeZone, addDays(until, 1), 0)
    const about = { name, prefix: token.slice(0, 6), scopes, createdAt: moment.now, expiresAt }
    const tokenId = await addToken(tx, { congressId: congress.id, personId, accountId, ...about }, tokenHash(token))
    if (!tokenId) throw new Refusal('token-taken')
    const data = { tokenId, scopes: scopes.join(' '), until }
    await recordEvent(tx, actor, { type: 'api-token.made', subjectId: personId, at: moment.now, data })
    return { tokenId }
  },
})
