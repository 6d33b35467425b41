import type { Content } from './column-content'
import type { HeaderColumn } from './find-header'
import type { Field } from './vocabulary/columns'
import { handlesByName, leadsByName } from './vocabulary/headers'

export type Confidence = 'certain' | 'likely' | 'guessed' | 'chosen' | 'none'

export type Column = {
  index: number
  header: string
  field: Field | null
  confidence: Confidence
  /** Left out on purpose: personal data, a count of rows beside real numbers, or a second column of the same kind. */
  leftOut?: 'personal' | 'sequence' | 'repeated'
  /** A count of rows that stands in for the number, and gives way where the number is taken. */
  counted?: true
}

const mayRepeat: ReadonlySet<Field> = new Set(['lead', 'coSigners', 'leadUnit', 'assistUnit', 'remark'])
const mostly = 0.5

type Draft = Column & { ambiguous: boolean }

/** Decides between columns: what several claim, what headers leave open, and what only the cells can tell. */
export function settleColumns(found: readonly HeaderColumn[], contentOf: (index: number) => Content): Column[] {
  const drafts = found.map(draft)
  const has = (field: Field) => drafts.some((column) => column.field === field && !column.ambiguous)
  for (const column of drafts) if (column.ambiguous) settleByContent(column, contentOf(column.index), has)
  numberBySequence(drafts)
  partLeads(drafts)
  guessMissing(drafts, contentOf)
  return withoutRepeats(drafts).map(({ ambiguous: _, ...column }) => column)
}

function draft({ index, header, recognition }: HeaderColumn): Draft {
  if (!recognition) return { index, header, field: null, confidence: 'none', ambiguous: false }
  const { meaning, sure, ambiguous } = recognition
  if (meaning === 'personal' || meaning === 'sequence') {
    return { index, header, field: null, confidence: 'none', leftOut: meaning, ambiguous: false }
  }
  return { index, header, field: meaning, confidence: sure ? 'certain' : 'likely', ambiguous }
}

function settleByContent(column: Draft, content: Content, has: (field: Field) => boolean) {
  const settled =
    content.filled === 0 && column.field !== 'body' ? column.field : fieldByContent(column.field, content, has)
  column.ambiguous = false
  if (settled === column.field) return
  column.field = settled
  column.confidence = settled ? 'guessed' : 'none'
}

function fieldByContent(field: Field | null, content: Content, has: (field: Field) => boolean): Field | null {
  if (field === 'delegation') {
    if (content.delegations > mostly) return 'delegation'
    return content.units > mostly && !has('leadUnit') ? 'leadUnit' : null
  }
  if (field === 'answerClass' || field === 'category') return content.classes > mostly ? 'answerClass' : 'category'
  if (field === 'result') return content.ratings > 0 ? 'result' : content.classes > mostly ? 'answerClass' : null
  if (field === 'body') return has('title') ? 'body' : 'title'
  return field
}

/** 序号 numbers the suggestions only where no other column does. */
function numberBySequence(columns: Draft[]) {
  if (columns.some(({ field }) => field === 'number')) return
  const sequence = columns.find(({ leftOut }) => leftOut === 'sequence')
  if (!sequence) return
  sequence.field = 'number'
  sequence.confidence = 'likely'
  sequence.counted = true
  delete sequence.leftOut
}

/** 领衔代表 beside 代表 leaves the others as co-signers; 主办 beside 承办单位 is the one that leads. */
function partLeads(columns: Draft[]) {
  const leads = columns.filter(({ field }) => field === 'lead')
  if (leads.length > 1 && leads.some(({ header }) => leadsByName.test(header))) {
    for (const column of leads.filter(({ header }) => !leadsByName.test(header))) {
      column.field = 'coSigners'
      column.confidence = 'guessed'
    }
  }
  const handling = columns.filter(({ field }) => field === 'leadUnit')
  if (!handling.some(({ header }) => handlesByName.test(header))) return
  for (const column of handling.filter(({ header }) => !handlesByName.test(header))) leaveOut(column)
}

function guessMissing(columns: Draft[], contentOf: (index: number) => Content) {
  const guess = (field: Field, looksRight: (content: Content) => boolean) => {
    if (columns.some((column) => column.field === field)) return
    const column = columns.find(({ index, field, leftOut }) => !field && !leftOut && looksRight(contentOf(index)))
    if (column) Object.assign(column, { field, confidence: 'guessed' })
  }
  guess('title', ({ titles }) => titles > mostly)
  guess('leadUnit', ({ units, delegations }) => units > 0.7 && delegations < mostly)
  guess('delegation', ({ delegations }) => delegations > 0.7)
}

function withoutRepeats(columns: Draft[]): Draft[] {
  const taken = new Set<Field>()
  const surest = [...columns].sort((one, other) => rank(one) - rank(other))
  for (const column of surest) {
    if (!column.field || mayRepeat.has(column.field)) continue
    if (taken.has(column.field)) leaveOut(column)
    else taken.add(column.field)
  }
  return columns
}

const rank = ({ confidence }: Draft) => ['certain', 'likely', 'guessed', 'chosen', 'none'].indexOf(confidence)

function leaveOut(column: Draft) {
  Object.assign(column, { field: null, confidence: 'none', leftOut: 'repeated' })
}
