import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type NewCommitment = { unitId: string; text: string; dueOn: LocalDate }

export async function addCommitments(
  tx: Tx,
  suggestion: Suggestion,
  commitments: readonly NewCommitment[],
  today: LocalDate,
): Promise<void> {
  await open(tx).commitment.createMany({
    data: commitments.map(({ unitId, text, dueOn }) => ({
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      unitId,
      text,
      dueOn: dayToStore(dueOn),
      openedOn: dayToStore(today),
    })),
  })
}

export async function closeCommitments(tx: Tx, suggestion: Suggestion, today: LocalDate): Promise<void> {
  for (const commitment of suggestion.commitments.filter(({ closedOn }) => closedOn === null)) {
    await open(tx).commitment.update({
      where: { id: commitment.id },
      data: { closedOn: dayToStore(today) },
      select: { id: true },
    })
  }
}
