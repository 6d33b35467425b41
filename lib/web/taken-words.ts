import type { Statement } from '@/lib/documents/workbooks/export-table'
import type { Actor } from '@/lib/domain/access/actor'
import type { ListFormat } from '@/lib/domain/list-formats'
import type { Moment } from '@/lib/domain/moment'
import { wordsFor } from '@/lib/wording/catalogue'
import { dayText, instantText } from '@/lib/wording/formats'

/** What a file is, for whom it was made, and under which conditions. */
type Taken = {
  readonly title: string
  readonly conditions: Statement
  readonly actor: Actor
  readonly moment: Moment
}

const words = wordsFor('zh-CN')

/** Between a name and what is said under it, and between two of them. */
export const paperSigns = { colon: words.common.labelColon, between: words.exports.between }
export const paperDay = (day: string): string => dayText(day, 'zh-CN')

export const titleOf = ({ title, actor }: Pick<Taken, 'title' | 'actor'>): string =>
  `${actor.congress.shortName}${title}`

export const nameOf = (taken: Taken, format: ListFormat): string =>
  `${titleOf(taken)}\uff08${paperDay(taken.moment.today)}\uff09.${format}`

export function saidOf(taken: Taken, rows: number): Statement {
  const { actor, moment, conditions } = taken
  const { exports, common } = words
  const under = conditions.map(([name, text]) => `${name}${common.labelColon}${text}`)
  return [
    [exports.list, titleOf(taken)],
    [exports.conditions, under.join(exports.between) || exports.unconditional],
    [exports.rows, String(rows)],
    [exports.at, instantText(moment.now, actor.congress.timeZone, 'zh-CN')],
    [exports.by, actor.name],
  ]
}

/** Under the title of a paper, which says already what list it is. */
export const saidOnPaper = (said: Statement): Statement => said.slice(1)

/** A table without rows says so where there is most room for it, unless its only head does. */
export function emptyRow(widths: readonly number[]): string[] {
  const widest = widths.indexOf(Math.max(...widths))
  return widths.map((_, at) => (at === widest ? words.exports.nothing : ''))
}
