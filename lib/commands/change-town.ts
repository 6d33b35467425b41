import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { townPolicy } from '@/lib/domain/town/policy'
import { ensureCellFree, ensureNameFree, type KeptTown, standingAt } from '@/lib/domain/town/town'
import { changeTownSchema } from '@/lib/schemas/town'
import { recordEvent } from '@/lib/store/events'
import { changeTown as keepTown, lockTowns } from '@/lib/store/towns'
import { command, perPerson } from './command'

/** Called otherwise, moved on the grid, retired or taken up again. Onto a taken cell it changes places with the town that is there. */
export const changeTown = command({
  name: 'change-town',
  input: changeTownSchema,
  limit: perPerson(200, 'hour'),
  run: async ({ tx, actor, moment }, { townId, version, ...facts }) => {
    authorize(actor, townPolicy.keep, null)
    const towns = await lockTowns(tx, actor.congress.id)
    const town = towns.find(({ id }) => id === townId)
    if (!town) throw new Refusal('not-found')
    if (town.version !== version) throw new Refusal('stale-version')
    const others = towns.filter(({ id }) => id !== townId)
    ensureNameFree(others, facts.name)

    if (!facts.isRetired && !town.isRetired) {
      const other = standingAt(others, facts)
      if (other) {
        await keepTown(tx, other.id, { row: town.row, column: town.column })
        const data = { town: other.name, formerly: null }
        await recordEvent(tx, actor, { type: 'town.changed', subjectId: other.id, at: moment.now, data })
      }
    }
    if (!facts.isRetired && town.isRetired) ensureCellFree(others, facts)
    await keepTown(tx, townId, facts)
    await recordEvent(tx, actor, {
      type: eventOf(town, facts),
      subjectId: townId,
      at: moment.now,
      data: { town: facts.name, formerly: town.name === facts.name ? null : town.name },
    })
    return { townId }
  },
})

function eventOf(before: KeptTown, { isRetired }: { readonly isRetired: boolean }) {
  if (before.isRetired === isRetired) return 'town.changed'
  return isRetired ? 'town.retired' : 'town.restored'
}
