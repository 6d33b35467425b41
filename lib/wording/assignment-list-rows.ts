import type { ListedAssignment } from '@/lib/queries/assignment-list'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'
import { shownName } from './shown-name'

type Handler = ListedAssignment['handlers'][number]

export const listHeaders = ({ assignmentList }: Words): string[] => Object.values(assignmentList.columns)

const widths = [6, 10, 48, 22, 16, 22, 22, 18, 16, 14, 14]

/** 交办清单 as its page shows it. */
export const assignmentListTable = (words: Words) => ({
  headers: listHeaders(words),
  widths,
  rowOf: (row: ListedAssignment & { readonly place: number }): string[] => listRow(row, row.place, words),
})

/** One line of the list as offices keep it: leader, receipt and notes are left to be written by hand. */
export function listRow(row: ListedAssignment, place: number, words: Words): string[] {
  const { assignmentList, common, language } = words
  const named = (handlers: readonly Handler[]) => handlers.map((one) => handlerText(one, words)).join(common.listComma)
  const counted = fill(words.secrecy.joinedCount, { count: row.joined })
  const names = row.coSigners.length > 0 ? row.coSigners.join(common.listComma) : counted
  return [
    String(place + 1),
    row.numberText ?? '',
    row.title,
    row.joined > 0
      ? fill(assignmentList.withCoSigners, { lead: shownName(row.lead, words), names })
      : shownName(row.lead, words),
    row.delegation ?? '',
    named(row.handlers.filter(({ role }) => role !== 'ASSIST')),
    named(row.handlers.filter(({ role }) => role === 'ASSIST')),
    '',
    row.dueOn ? dayText(row.dueOn, language) : '',
    '',
    '',
  ]
}

function handlerText({ name, role, part }: Handler, { assignmentList, desk, states }: Words): string {
  const unit = role === 'SEPARATE' ? fill(desk.roleText, { unit: name, role: states.assignmentRole.SEPARATE }) : name
  return part ? fill(assignmentList.partOf, { unit, part }) : unit
}
