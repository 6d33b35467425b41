import type { IdNoun } from '@/lib/schemas/id'
import { post } from '../support/http'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import { type Ids, placesIn, specimenOf, withValue } from '../support/specimen'
import type { commands } from './hostile-ground'

type Command = (typeof commands)[number]
/** An id in somebody's hands. */
export type Stranger = readonly [id: string, by: Person]

/** In every place of a command that asks for an id: the places in which one of these was not refused, and what it was answered. */
export async function takenBy({ name, input }: Command, own: Ids, strangersTo: (noun: IdNoun) => readonly Stranger[]) {
  const specimen = specimenOf(input, own) ?? {}
  const taken: string[] = []
  for (const { path, noun } of placesIn(input, specimen)) {
    if (!noun) continue
    // Whoever is turned away for his haste has not been refused.
    await rows.rateLimit.deleteMany()
    for (const [id, by] of strangersTo(noun)) {
      const { status } = await post(name, { by, input: withValue(specimen, path, id) })
      if (status < 400 || status >= 500 || status === 429) taken.push(`${name} ${path.join('.')}: ${status}`)
    }
  }
  return taken
}
