import { type Item, itemsOf } from '@/lib/domain/assessment/scheme'
import { readScheme } from './assessment-schemes'
import type { Tx } from './tx'

/** The items by which an assessment counts, in the order of the scheme. */
export const readItems = async (tx: Tx, schemeId: string): Promise<readonly Item[]> =>
  itemsOf((await readScheme(tx, schemeId)).body)
