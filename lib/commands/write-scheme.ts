import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import { blankBody, presetBodies } from '@/lib/domain/assessment/presets/preset-bodies'
import { writingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import { addScheme } from '@/lib/store/assessment-schemes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Begun from nothing, or from what another place has published. */
export const writeScheme = command({
  name: 'write-scheme',
  input: writingSchemeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { year, name, preset }) => {
    authorize(actor, schemePolicy.write, null)
    const body = preset ? presetBodies[preset] : blankBody
    const made = { congressId: actor.congress.id, year, name, basis: '', preset: preset || null, body }
    const schemeId = await addScheme(tx, made, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, { type: 'scheme.written', subjectId: schemeId, at: moment.now, data: { year, name } })
    return { schemeId }
  },
})
