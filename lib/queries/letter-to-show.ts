import { heads } from '@/lib/domain/access/actor'
import type { Letter } from '@/lib/domain/letter/letter'
import { composeUnsigned, readFrozenLetter } from '@/lib/store/letters'
import type { AssignmentView } from './get-assignment'
import type { Reading } from './query'

export type ShownLetter = {
  /** to the first signer; the others get the same words under their own names */
  readonly letter: Letter
  readonly alsoTo: readonly string[]
  readonly isFrozen: boolean
}

/** The letter of the running round: as it was frozen, or as it would be if it were signed now. Names are not kept back here. */
export async function letterToShow(
  { tx, actor, moment }: Reading,
  { assignment, text }: AssignmentView,
): Promise<ShownLetter | null> {
  const [first, ...others] = text.signers
  if (!assignment.reply?.id || !first) return null
  const frozen = await readFrozenLetter(tx, assignment.reply.id)
  const signer = heads(actor, assignment.unitId) ? actor.name : null
  const addressee = { name: first.name, isLead: true }
  const toBeSigned = { today: moment.today, signer }
  const letter = frozen ?? (await composeUnsigned(tx, assignment.reply.id, addressee, toBeSigned))
  return letter && { letter, alsoTo: others.map(({ name }) => name), isFrozen: frozen !== null }
}
