import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

/** Categories are versioned by year: a suggestion is filed under the tree of its session's year. */
export async function ensureCategoryOfSession(tx: Tx, categoryId: string, sessionId: string): Promise<void> {
  const [category, session] = [
    await open(tx).category.findUnique({ where: { id: categoryId }, select: { year: true } }),
    await open(tx).session.findUniqueOrThrow({ where: { id: sessionId }, select: { year: true } }),
  ]
  if (!category) throw new Refusal('not-found')
  if (category.year !== session.year) throw new Refusal('category-not-in-force', { year: session.year })
}
