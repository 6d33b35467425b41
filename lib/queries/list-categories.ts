import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type CategoryLine = {
  readonly id: string
  readonly year: number
  readonly parentId: string | null
  readonly name: string
  readonly ordinal: number
}

/** The categories of every year, as everybody chooses from them in his forms. */
export const listCategories: Query<null, readonly CategoryLine[]> = async ({ tx }) =>
  open(tx).category.findMany({
    select: { id: true, year: true, parentId: true, name: true, ordinal: true },
    orderBy: [{ year: 'desc' }, { ordinal: 'asc' }, { id: 'asc' }],
  })
