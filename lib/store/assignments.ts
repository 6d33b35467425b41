import { isInForce } from '@/lib/domain/assignment/assignment'
import type { NewAssignment } from '@/lib/domain/suggestion/assigning'
import type { HandlingRound, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore, maybeDayToStore } from './days'
import { open, type Tx } from './tx'

/** Returns the new ids in the order given. */
export async function addAssignments(
  tx: Tx,
  suggestion: Suggestion,
  added: readonly NewAssignment[],
  assignedAt: Date,
): Promise<string[]> {
  const rows = await open(tx).assignment.createManyAndReturn({
    data: added.map((one) => ({
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      unitId: one.unitId,
      role: one.role,
      part: one.part,
      status: one.status,
      assignedAt,
      assignedOn: dayToStore(one.assignedOn),
      dueOn: dayToStore(one.dueOn),
      dueIsProvisional: one.dueIsProvisional,
    })),
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Writes the assignments whose facts or derived status differ from what was read under the lock; their last day is the ledger's to write. */
export async function saveAssignments(tx: Tx, before: Suggestion, after: Suggestion): Promise<void> {
  for (const assignment of after.assignments) {
    const known = before.assignments.find(({ id }) => id === assignment.id)
    if (!known || JSON.stringify(known) === JSON.stringify(assignment)) continue
    await open(tx).assignment.update({
      where: { id: assignment.id },
      data: {
        status: assignment.status,
        firstOpenedAt: assignment.firstOpenedAt,
        acknowledgedAt: assignment.acknowledgedAt,
        acknowledgedOn: maybeDayToStore(assignment.acknowledgedOn),
        acceptedBySilenceOn: maybeDayToStore(assignment.acceptedBySilenceOn),
        endedOn: isInForce(assignment) ? null : maybeDayToStore(assignment.endedOn),
      },
      select: { id: true },
    })
  }
}

export async function addRound(tx: Tx, suggestion: Suggestion, round: HandlingRound): Promise<void> {
  await open(tx).handlingRound.create({
    data: {
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      number: round.number,
      ...roundColumns(round),
    },
    select: { id: true },
  })
}

/** Rounds are few: those that changed are written. */
export async function saveRounds(tx: Tx, before: Suggestion, after: Suggestion): Promise<void> {
  for (const round of after.rounds) {
    const known = before.rounds.find(({ number }) => number === round.number)
    if (!known || JSON.stringify(known) === JSON.stringify(round)) continue
    await open(tx).handlingRound.update({
      where: { suggestionId_number: { suggestionId: after.id, number: round.number } },
      data: roundColumns(round),
      select: { id: true },
    })
  }
}

const roundColumns = (round: HandlingRound) => ({
  openedOn: dayToStore(round.openedOn),
  firstDueOn: dayToStore(round.firstDueOn),
  dueOn: dayToStore(round.dueOn),
  dueIsProvisional: round.dueIsProvisional,
  statedDueOn: maybeDayToStore(round.statedDueOn),
  basis: round.basis,
  reason: round.reason,
  closedOn: maybeDayToStore(round.closedOn),
})
