import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { getSuggestion } from './get-suggestion'
import type { Query } from './query'
import type { ReplyView } from './replies-shown'

export type ClassView = {
  readonly id: string
  readonly title: string
  readonly asks: readonly string[]
  readonly reply: ReplyView
}

/** One unit's reply of the running round, for whoever may say something to its class now. */
export const getClass: Query<string, ClassView> = async (reading, assignmentId) => {
  const [row] = await open(reading.tx).$queryRaw<{ id: string }[]>`
    SELECT suggestion_id AS id FROM assignment WHERE id = ${assignmentId}::uuid`
  if (!row) throw new Refusal('not-found')
  const { id, title, asks, rounds } = await getSuggestion(reading, row.id)
  const reply = rounds.flatMap(({ replies }) => replies).find((one) => isOpen(one) && one.assignmentId === assignmentId)
  if (!reply) throw new Refusal('not-found')
  return { id, title, asks, reply }
}

const isOpen = ({ classMoves }: ReplyView): boolean => classMoves.length > 0
