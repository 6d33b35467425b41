import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { commands, ground, layHostileGround, offices } from './hostile-ground'
import { takenBy } from './strangers'

layHostileGround()

test.each(commands)('$name knows no record of the neighbour and none of nobody, whoever asks', async (command) => {
  const { own, neighbours } = ground
  const taken = await takenBy(command, own, (noun) =>
    [neighbours[noun], randomUUID()].flatMap((id) => offices().map((by) => [id, by] as const)),
  )
  expect(taken).toEqual([])
})
