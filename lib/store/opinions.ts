import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type NewOpinion = {
  readonly assignmentId: string
  readonly text: string
  readonly givenAt: Date
  readonly givenOn: LocalDate
  readonly givenById: string
}

export async function addOpinion(tx: Tx, { congressId, round }: Suggestion, opinion: NewOpinion): Promise<void> {
  await open(tx).assistOpinion.create({
    data: { congressId, round, ...opinion, givenOn: dayToStore(opinion.givenOn) },
    select: { id: true },
  })
}
