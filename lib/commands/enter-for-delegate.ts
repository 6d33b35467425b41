import { Refusal } from '@/lib/domain/refusal'
import { titled } from '@/lib/domain/suggestion/drafting'
import { proxyRoleOf } from '@/lib/domain/suggestion/proxy-entry'
import { enteringSchema } from '@/lib/schemas/entry'
import { addDraft, fingerprint } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { addEntry, readDelegateInOffice } from '@/lib/store/proxy-entries'
import { readRunningSession } from '@/lib/store/sessions'
import { command, perPerson } from './command'

/** What a delegate hands over on paper or by word of mouth is begun for him; it is not his until he says so. */
export const enterForDelegate = command({
  name: 'enter-for-delegate',
  input: enteringSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { delegateId, title }) => {
    if (!actor.grants.some(({ role }) => role === 'DELEGATE_OFFICE' || role === 'DELEGATION_OFFICER'))
      throw new Refusal('not-found')
    const session = await readRunningSession(tx, moment.today)
    const lead = await readDelegateInOffice(tx, delegateId, session.termId, moment.today)
    const role = proxyRoleOf(actor, lead.delegationId)
    if (!role) throw new Refusal('not-found')

    const draft = titled(title)
    const made = { congressId: actor.congress.id, enteredById: actor.personId, at: moment.now }
    const suggestionId = await addDraft(tx, { ...made, session, lead }, draft)
    await addEntry(tx, suggestionId, { ...made, role })
    await recordEvent(tx, actor, {
      type: 'entry.made',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role,
      data: { by: actor.name, name: lead.name, version: 1, sha256: fingerprint(draft) },
    })
    return { suggestionId }
  },
})
