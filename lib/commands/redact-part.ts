import { authorize } from '@/lib/domain/access/policy'
import { ensureSameText, mayRedact, partKey } from '@/lib/domain/redaction/parts'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { redactPartSchema } from '@/lib/schemas/redaction'
import { recordEvent } from '@/lib/store/events'
import { readParts, saveRedaction } from '@/lib/store/redactions'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** One text is looked over; done again, the last time counts. */
export const redactPart = command({
  name: 'redact-part',
  input: redactPartSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, part: name, textHash, spans }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayRedact, suggestion)
    const part = (await readParts(tx, suggestionId)).find((one) => partKey(one) === partKey(name))
    if (!part) throw new Refusal('not-found')
    ensureSameText(part, textHash, spans)

    await saveRedaction(tx, suggestion, part, spans, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'redaction.looked-over',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { partNoun: part.noun, part: partKey(part), textHash: part.hash, count: spans.length },
    })
    return { suggestionId, part: partKey(part) }
  },
})
