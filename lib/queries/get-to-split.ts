import { readDraft } from '@/lib/store/drafts'
import { forMove, type Head, head } from './office-moves'
import type { Query } from './query'
import { type SplitView, splitOf } from './split-of'

export type ToSplit = Head & { readonly asks: readonly string[] }

export const getToSplit: Query<string, ToSplit> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'split')
  return { ...head(suggestion), asks: (await readDraft(reading.tx, id)).asks }
}

export type ToUndoSplit = Head & { readonly split: SplitView | null }

export const getToUndoSplit: Query<string, ToUndoSplit> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'undoSplit')
  return { ...head(suggestion), split: await splitOf(reading, id) }
}
