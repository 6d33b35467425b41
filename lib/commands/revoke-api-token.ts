import { tokenRevokingSchema } from '@/lib/schemas/api-token'
import { revokeToken } from '@/lib/store/api-tokens'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Acts at the next request of the program. */
export const revokeApiToken = command({
  name: 'revoke-api-token',
  input: tokenRevokingSchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { tokenId }) => {
    await revokeToken(tx, actor.personId, tokenId, moment.now)
    const subject = { subjectId: actor.personId, at: moment.now, data: { tokenId } }
    await recordEvent(tx, actor, { type: 'api-token.revoked', ...subject })
    return { tokenId }
  },
})
