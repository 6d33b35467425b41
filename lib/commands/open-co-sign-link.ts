import { randomUUID } from 'node:crypto'
import { coSignToken } from '@/lib/auth/co-sign-token'
import { tokenHash } from '@/lib/auth/session-token'
import { authorize } from '@/lib/domain/access/policy'
import { ensureCollecting } from '@/lib/domain/suggestion/co-signing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ofOneCoSigning } from '@/lib/schemas/co-signing'
import { openLink } from '@/lib/store/co-sign-links'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** An address for the delegates of the term; it lives no longer than the collecting. */
export const openCoSignLink = command({
  name: 'open-co-sign-link',
  input: ofOneCoSigning,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.inviteCoSigners, suggestion)
    ensureCollecting(suggestion, moment.now)

    const linkId = randomUUID()
    await openLink(tx, suggestion, linkId, tokenHash(coSignToken(linkId)), moment.now)
    await recordEvent(tx, actor, {
      type: 'co-signing.link-opened',
      subjectId: linkId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
    })
    return { suggestionId }
  },
})
