import { isDelegate, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import type { Draft } from '@/lib/domain/suggestion/drafting'
import { promoteVoice as promote } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { draftFrom } from '@/lib/domain/voice/promoting'
import { promotingVoiceSchema } from '@/lib/schemas/voice'
import { addDraft, fingerprint } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { addEntry, readDelegateInOffice } from '@/lib/store/proxy-entries'
import { readRunningSession } from '@/lib/store/sessions'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { type Context, command, perPerson } from './command'

/** The delegate's own draft, or one that the office has begun for him and that is not his until he says so. */
export const promoteVoice = command({
  name: 'promote-voice',
  input: promotingVoiceSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { voiceId, delegateId: named, title }) => {
    const { tx, actor, moment } = context
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.promote, voice)
    const delegateId = isStaff(actor) ? named || voice.delegateId : voice.delegateId
    if (delegateId === null || (named !== '' && named !== delegateId)) throw new Refusal('voice-no-delegate')

    const { suggestionId, name } = await begin(context, delegateId, draftFrom(voice, title))
    await saveVoice(tx, promote(voice, suggestionId, moment.today))
    const facts = voiceFacts(voice)
    await recordEvent(tx, actor, {
      type: 'voice.promoted',
      subjectId: voiceId,
      at: moment.now,
      data: { ...facts, delegateIds: [...new Set([...facts.delegateIds, delegateId])], name },
    })
    return { voiceId, suggestionId }
  },
})

async function begin({ tx, actor, moment }: Context, delegateId: string, draft: Draft) {
  const session = await readRunningSession(tx, moment.today)
  const lead = await readDelegateInOffice(tx, delegateId, session.termId, moment.today)
  const made = { congressId: actor.congress.id, enteredById: actor.personId, at: moment.now }
  const suggestionId = await addDraft(tx, { ...made, session, lead }, draft)
  const isHis = isDelegate(actor, delegateId)
  if (!isHis) await addEntry(tx, suggestionId, { ...made, role: 'DELEGATE_OFFICE' })
  await recordEvent(tx, actor, {
    type: isHis ? 'suggestion.drafted' : 'entry.made',
    subjectId: suggestionId,
    suggestionId,
    at: moment.now,
    role: isHis ? 'DELEGATE' : 'DELEGATE_OFFICE',
    data: { by: actor.name, name: lead.name, version: 1, sha256: fingerprint(draft) },
  })
  return { suggestionId, name: lead.name }
}
