import type { RegistryRow } from '@/lib/queries/list-registry'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { raisedText } from '../suggestions/raised-text'

/** 关于…的建议〔并案、连续 3 年提出、由李四代张三录入〕 */
export function markedTitle({ title, isMerged, raisedYears, enteredBy, delegate }: RegistryRow, words: Words): string {
  const { merging, common, entries } = words
  const raised = raisedText(raisedYears, words)
  const entered = enteredBy && fill(entries.forWhom, { by: enteredBy, name: delegate })
  const marks = [isMerged && merging.marks.MERGED, raised, entered].filter(
    (mark) => typeof mark === 'string' && mark !== '',
  )
  return marks.length > 0 ? fill(merging.marked, { title, marks: marks.join(common.listComma) }) : title
}
