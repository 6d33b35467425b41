import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { Refusal } from '@/lib/domain/refusal'
import { templatePolicy } from '@/lib/domain/template/policy'
import { emptyPhrasesIn } from '@/lib/domain/template/template'
import { saveTemplateSchema } from '@/lib/schemas/letter-template'
import { recordEvent } from '@/lib/store/events'
import { addTemplate, changeTemplate, ensureCategoryName, lockTemplate } from '@/lib/store/letter-templates'
import type { Tx } from '@/lib/store/tx'
import { command, perPerson } from './command'

/** A new template or another version of one; phrases that nobody can be held to are told, not refused. */
export const saveLetterTemplate = command({
  name: 'save-letter-template',
  input: saveTemplateSchema,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { templateId, version, unitId: owner, category, ...text }) => {
    const known = templateId ? await templateToChange(tx, actor, templateId, version) : null
    const unitId = known ? known.unitId : owner
    authorize(actor, templatePolicy.keep, { unitId })
    if (category !== '') await ensureCategoryName(tx, category)

    const content = { ...text, category: category || null }
    const act = { congressId: actor.congress.id, personId: actor.personId, at: moment.now }
    const kept = known ? await changeTemplate(tx, known, content, act) : await addTemplate(tx, unitId, content, act)
    await recordEvent(tx, actor, {
      type: 'letter-template.saved',
      subjectId: kept.id,
      at: moment.now,
      role: unitId ? capacityAt(actor, unitId) : 'DELEGATE_OFFICE',
      data: { version: kept.version },
    })
    return { templateId: kept.id, version: kept.version, emptyPhrases: emptyPhrasesIn(text) }
  },
})

async function templateToChange(tx: Tx, actor: Actor, id: string, seen: number) {
  const known = await lockTemplate(tx, id)
  authorize(actor, templatePolicy.keep, known)
  if (known.version !== seen) throw new Refusal('stale-version', { version: known.version })
  return known
}
