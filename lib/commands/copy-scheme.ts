import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import { copyingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import { addScheme, readScheme } from '@/lib/store/assessment-schemes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The items keep their keys, so that one year can be laid beside the other. */
export const copyScheme = command({
  name: 'copy-scheme',
  input: copyingSchemeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { schemeId: from, year, name }) => {
    authorize(actor, schemePolicy.write, null)
    const { congressId, basis, preset, body } = await readScheme(tx, from)
    const act = { at: moment.now, personId: actor.personId }
    const schemeId = await addScheme(tx, { congressId, basis, preset, body, year, name }, act)
    await recordEvent(tx, actor, { type: 'scheme.written', subjectId: schemeId, at: moment.now, data: { year, name } })
    return { schemeId }
  },
})
