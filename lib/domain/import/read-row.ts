import type { LocalDate } from '../deadlines/local-date'
import type { RatingMark } from '../rating/rating'
import type { Publicity } from '../reply/publicity'
import { oneLine, squeezed, tidy } from './clean-text'
import type { DataRow } from './data-rows'
import { type Choice, readAnswerClass, readPublicity, readRating } from './read-choices'
import { readDay } from './read-day'
import { type NamesReading, readNames } from './read-names'
import { readNumber } from './read-number'
import { readSession, type SessionHint } from './read-session'
import { readTowns } from './read-towns'
import { readUnits, type UnitsReading } from './read-units'
import type { Reason } from './reasons'
import type { Cell } from './sheet'
import type { Understanding } from './understand-table'
import type { Field } from './vocabulary/columns'
import { assisting as assistingMark, assistNote, leadNote, ownerInTitle } from './vocabulary/units'

/** One suggestion as the list tells it. Names are as written; who is meant is decided apart. */
export type RowReading = {
  number: string | null
  title: string
  body: string
  lead: string | null
  coSigners: readonly string[]
  statedCount: number | null
  affiliation: string | null
  delegation: string | null
  leadUnits: readonly string[]
  assistUnits: readonly string[]
  separate: boolean
  submittedOn: LocalDate | null
  assignedOn: LocalDate | null
  dueOn: LocalDate | null
  repliedOn: LocalDate | null
  answerClass: string | null
  documentNumber: string | null
  publicity: Publicity | null
  attitude: RatingMark | null
  result: RatingMark | null
  category: string | null
  /** as written; none: the whole district. A list that was read before it was asked for has none */
  towns?: readonly string[]
  session: SessionHint | null
  remark: string | null
}

export type ReadRow = { reading: RowReading; reasons: readonly Reason[] }

const dayFields = ['submittedOn', 'assignedOn', 'dueOn', 'repliedOn'] as const

export function readRow(row: DataRow, understanding: Understanding): ReadRow {
  return new RowReader(row, understanding).read()
}

class RowReader {
  readonly #row: DataRow
  readonly #understanding: Understanding
  readonly #reasons: Reason[] = []

  constructor(row: DataRow, understanding: Understanding) {
    this.#row = row
    this.#understanding = understanding
  }

  read(): ReadRow {
    this.#noteCells()
    const reading: RowReading = {
      number: readNumber(this.#text('number')),
      title: oneLine(this.#text('title')),
      body: tidy(this.#text('body')),
      ...this.#people(),
      ...this.#units(),
      ...this.#days(),
      answerClass: this.#choice('answerClass', readAnswerClass),
      documentNumber: oneLine(this.#text('documentNumber')) || null,
      publicity: this.#choice('publicity', readPublicity),
      attitude: this.#choice('attitude', readRating),
      result: this.#choice('result', readRating),
      category: oneLine(this.#text('category')) || this.#row.section,
      towns: readTowns(this.#text('towns')),
      session: this.#text('session').trim() === '' ? null : readSession(this.#text('session')),
      remark: tidy(this.#text('remark')) || null,
    }
    return { reading, reasons: this.#reasons }
  }

  /** Everything that stands under a field, over several columns and merged lines. */
  #text(field: Field): string {
    const columns = this.#understanding.columns.filter((column) => column.field === field)
    const lines = [this.#row, ...this.#row.continued]
    const texts = columns.flatMap(({ index }) => lines.map(({ cells }) => cells[index]?.text ?? ''))
    return [...new Set(texts.filter((text) => text !== ''))].join('\n')
  }

  #cell(field: Field): Cell | null {
    const column = this.#understanding.columns.find((column) => column.field === field)
    return column ? (this.#row.cells[column.index] ?? null) : null
  }

  #noteCells() {
    if (this.#row.hidden) this.#reasons.push({ code: 'row-hidden' })
    for (const { index, field, header } of this.#understanding.columns) {
      const cell = field && this.#row.cells[index]
      if (cell?.formula) this.#reasons.push({ code: 'cell-computed', facts: { header } })
      if (cell?.kind === 'fault') this.#reasons.push({ code: 'cell-faulty', facts: { header } })
    }
  }

  #people() {
    const leads = readNames(this.#text('lead'))
    const others = readNames(this.#text('coSigners'))
    this.#note(leads)
    this.#note(others)
    const [lead = null, ...signers] = leads.names
    return {
      lead,
      coSigners: [...new Set([...signers, ...others.names])].filter((name) => name !== lead),
      statedCount: leads.statedCount ?? others.statedCount,
      affiliation: leads.affiliation,
      delegation: oneLine(this.#text('delegation')) || leads.delegation,
    }
  }

  #note(names: NamesReading) {
    for (const doubt of names.doubts) {
      const counted = doubt === 'others-not-named' && names.statedCount !== null
      this.#reasons.push(
        counted ? { code: 'others-counted', facts: { count: names.statedCount ?? 0 } } : { code: doubt },
      )
    }
  }

  #units() {
    const leads = readUnits(this.#text('leadUnit') || this.#ownUnit(), 'LEAD')
    const assists = readUnits(this.#text('assistUnit'), 'ASSIST')
    for (const code of new Set<UnitsReading['doubts'][number]>([...leads.doubts, ...assists.doubts]))
      this.#reasons.push({ code })
    const leadUnits = [...new Set([...leads.leads, ...assists.leads])]
    const assisting = [...new Set([...leads.assists, ...assists.assists])]
    const assistUnits = assisting.filter((unit) => !leadUnits.includes(unit))
    if (assistUnits.length < assisting.length) this.#reasons.push({ code: 'unit-both-parts' })
    return { leadUnits, assistUnits, separate: leads.separate }
  }

  /** In a unit's own list the unit stands in the title, and its part in a column. */
  #ownUnit(): string {
    const part = this.#text('part').trim()
    const owner = this.#understanding.titles.map((title) => ownerInTitle.exec(squeezed(title))?.[1]).find(Boolean)
    return part !== '' && owner ? `${owner}（${assistingMark.test(part) ? assistNote : leadNote}）` : ''
  }

  #days() {
    const { year } = this.#understanding.hint
    const days = dayFields.map((field) => {
      const { day, doubt } = readDay(this.#cell(field), year)
      if (doubt) this.#reasons.push({ code: doubt, facts: { field, text: this.#text(field).slice(0, 40) } })
      return [field, day] as const
    })
    return Object.fromEntries(days) as Record<(typeof dayFields)[number], LocalDate | null>
  }

  #choice<T>(field: Field, read: (text: string) => Choice<T>): T | null {
    const { value, doubt } = read(this.#text(field))
    if (doubt) this.#reasons.push({ code: doubt, facts: { field, text: this.#text(field).slice(0, 40) } })
    return value
  }
}
