import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { townPolicy } from '@/lib/domain/town/policy'
import { ensureCellFree, ensureNameFree, mostTowns } from '@/lib/domain/town/town'
import { addTownSchema } from '@/lib/schemas/town'
import { recordEvent } from '@/lib/store/events'
import { addTown as keepTown, lockTowns } from '@/lib/store/towns'
import { command, perPerson } from './command'

export const addTown = command({
  name: 'add-town',
  input: addTownSchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, town) => {
    authorize(actor, townPolicy.keep, null)
    const others = await lockTowns(tx, actor.congress.id)
    if (others.length >= mostTowns) throw new Refusal('towns-full', { most: mostTowns })
    ensureNameFree(others, town.name)
    ensureCellFree(others, town)

    const townId = await keepTown(tx, actor.congress.id, town)
    await recordEvent(tx, actor, { type: 'town.added', subjectId: townId, at: moment.now, data: { town: town.name } })
    return { townId }
  },
})
