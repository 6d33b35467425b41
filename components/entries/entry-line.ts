import type { EnteredBy } from '@/lib/queries/entry-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** 由甲代乙录入（代表已确认）: the same words on every page and paper. */
export function entryLine({ by, paperOn, outcome }: EnteredBy, name: string, { entries, language, common }: Words) {
  const paper = paperOn && fill(entries.onPaper, { day: dayText(paperOn, language) })
  const notes = [paper, outcome ? entries.outcomes[outcome] : entries.unsettled].filter(Boolean)
  return fill(entries.forWhomNote, { by, name, note: notes.join(common.listComma) })
}
