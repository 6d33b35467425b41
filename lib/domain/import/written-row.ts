import type { LocalDate } from '../deadlines/local-date'
import type { RatingMark } from '../rating/rating'
import type { ClassStanding } from '../reply/class-standing'
import type { Publicity } from '../reply/publicity'
import type { FormFields } from '../suggestion/form-fields'
import type { PublicityWish } from '../suggestion/suggestion'
import { type Field, fields, headerWords } from './vocabulary/columns'
import {
  billWritten,
  cameAboutWritten,
  decidedWritten,
  enteredByWritten,
  formHeaders,
  interSessionMark,
  listComma,
  noReplyWritten,
  originHeader,
  publicityWritten,
  raisedBeforeWritten,
  ratingWritten,
  secretWritten,
  separateMark,
  sessionWritten,
  standingHeader,
  standingWritten,
  statusHeader,
} from './vocabulary/written'

/** One suggestion as a row of a list that we write out. */
export type RowToWrite = Omit<FormFields, 'openToCoSigners'> & {
  number: string | null
  title: string
  body: string
  term: number
  session: number
  interSession: boolean
  lead: string
  coSigners: readonly string[]
  delegation: string | null
  category: string | null
  /** none: the whole district */
  towns: readonly string[]
  leadUnits: readonly string[]
  assistUnits: readonly string[]
  separate: boolean
  submittedOn: LocalDate | null
  assignedOn: LocalDate | null
  dueOn: LocalDate | null
  repliedOn: LocalDate | null
  answerClass: string | null
  /** of a reply with a class: what it is worth, and what it was corrected to */
  classStands: { standing: ClassStanding; corrected: string | null } | null
  documentNumber: string | null
  publicity: Publicity | null
  /** of the suggestion itself: what the delegate wishes, and what the office decided */
  wish: PublicityWish
  decided: PublicityWish | null
  attitude: RatingMark | null
  result: RatingMark | null
  /** his name is not for the units */
  isSecret: boolean
  /** who entered it for the lead delegate */
  enteredBy: string | null
  /** of the motion that it was */
  bill: { number: string | null } | null
}

const unwritten: readonly Field[] = ['part', 'remark']
const written = fields.filter((field) => !unwritten.includes(field))

/** The first word that we know for each column: what is written out is understood when it comes back. */
export const headersToWrite: readonly string[] = [
  ...written.map((field) => headerWords[field][0] ?? field),
  statusHeader,
  originHeader,
  ...formHeaders,
  standingHeader,
]

export function writtenRow(row: RowToWrite, status: string): string[] {
  const texts: Record<Field, string> = {
    ...plain(row),
    session: sessionWritten(row.term, row.session) + (row.interSession ? interSessionMark : ''),
    coSigners: row.coSigners.join(listComma),
    towns: row.towns.join(listComma),
    leadUnit: (row.separate ? separateMark : '') + row.leadUnits.join(listComma),
    assistUnit: row.assistUnits.join(listComma),
    publicity: row.publicity ? publicityWritten[row.publicity] : '',
    attitude: row.attitude ? ratingWritten[row.attitude] : '',
    result: row.result ? ratingWritten[row.result] : '',
    part: '',
    remark: '',
  }
  return [
    ...written.map((field) => texts[field]),
    status,
    row.bill ? billWritten(row.bill.number) : '',
    ...formWritten(row),
    row.classStands ? standingWritten(row.classStands.standing, row.classStands.corrected) : '',
  ]
}

const plain = (row: RowToWrite) => ({
  number: row.number ?? '',
  title: row.title,
  body: row.body,
  lead: row.lead,
  delegation: row.delegation ?? '',
  category: row.category ?? '',
  submittedOn: row.submittedOn ?? '',
  assignedOn: row.assignedOn ?? '',
  dueOn: row.dueOn ?? '',
  repliedOn: row.repliedOn ?? '',
  answerClass: row.answerClass ?? '',
  documentNumber: row.documentNumber ?? '',
})

/** What the delegate filled in beside the text. */
const formWritten = (row: RowToWrite): string[] => {
  const { place, cameAbout, raisedBefore, noReplyNeeded, enteredBy, lead, wish, decided } = row
  return [
    place,
    cameAbout.map((way) => cameAboutWritten[way]).join(listComma),
    raisedBefore ? raisedBeforeWritten[raisedBefore] : '',
    noReplyNeeded ? noReplyWritten : '',
    enteredBy ? enteredByWritten(enteredBy, lead) : '',
    decidedWritten[wish],
    decided ? decidedWritten[decided] : '',
    row.isSecret ? secretWritten : '',
  ]
}
