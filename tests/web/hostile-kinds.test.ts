import { beforeAll, expect, test } from 'vitest'
import { copy, onServer } from '../support/copies'
import { name as database } from '../support/database'
import { shareIds, turns } from '../support/shared-ids'
import { commands, everyRow, ground, layTowns, offices } from './hostile-ground'
import { takenBy } from './strangers'

const asLaid = `${database}_as_laid`

beforeAll(async () => {
  await layTowns()
  await onServer((client) => copy(client, database, asLaid))
})

/**
 * An id of all kinds but the one that is asked for, as far as one turn goes, in the hands of one office after the other: whoever may do the
 * deed comes upon some of them.
 */
test.each(turns)(
  'no command takes a record of another kind for one of its own: turn %i',
  {
    timeout: 300_000,
  },
  async (turn) => {
    await onServer((client) => copy(client, asLaid, database))
    const { own, strangersTo } = await shareIds(ground.own, turn)
    const before = await everyRow()
    const everybody = offices()
    const taken: string[] = []
    for (const [place, command] of commands.entries())
      taken.push(
        ...(await takenBy(command, own, (noun) =>
          strangersTo(noun).map((id) => [id, everybody[(place + turn) % everybody.length] ?? ground.town.office]),
        )),
      )
    expect(taken).toEqual([])
    expect(await everyRow()).toBe(before)
  },
)
