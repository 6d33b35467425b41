import type { TakeOver } from '@/lib/domain/import/take-over'
import { dayToStore } from './days'
import type { Importing } from './imported-rows'
import { open, type Tx } from './tx'

/** Delegations, units and delegates that the list brings along; they are in force from the beginning of the term. */
export async function writeNames(
  tx: Tx,
  { delegations, delegates, units }: TakeOver,
  importing: Importing,
): Promise<void> {
  const { congressId, importId, session } = importing
  const { termId } = session
  const db = open(tx)
  const ordinal = await db.delegation.count({ where: { termId } })
  await db.delegation.createMany({
    data: delegations.map(({ id, name }, at) => ({ id, congressId, termId, name, ordinal: ordinal + at })),
  })
  const validFrom = dayToStore(session.termStartsOn)
  await db.unit.createMany({ data: units.map((unit) => ({ ...unit, congressId, importId, validFrom })) })
  const people = await db.person.createManyAndReturn({
    data: delegates.map(({ name }) => ({ congressId, name })),
    select: { id: true },
  })
  await db.delegate.createMany({
    data: delegates.map((delegate, at) => ({
      ...delegate,
      congressId,
      termId,
      importId,
      personId: people[at]?.id as string,
      mandateFrom: validFrom,
    })),
  })
}
