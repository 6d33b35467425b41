import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Paper } from '@/lib/domain/dossier/item'
import { occasionKinds, type PerformanceFacts } from '@/lib/domain/performance/facts'
import { attendanceParts, measureKeys, measures } from '@/lib/domain/performance/measures'
import type { PerformanceRecord } from '@/lib/domain/performance/record'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

export type OnPaper = {
  readonly congress: string
  readonly name: string
  readonly delegation: string | null
  readonly cardNumber: string | null
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly year: number
  readonly record: PerformanceRecord
  readonly facts: PerformanceFacts
  readonly today: LocalDate
}

/** 代表履职登记表: what there is of him, the numbers with their bases, and what he took part in. */
export function performancePaper(one: OnPaper, words: Words): Paper {
  const { performance } = words
  const { paper } = performance
  return {
    title: `${fill(paper.title, { congress: one.congress })}${fill(paper.year, { year: one.year })}`,
    blocks: [
      { kind: 'facts', facts: basicsOf(one, words) },
      { kind: 'heading', text: paper.results },
      {
        kind: 'table',
        headers: [performance.measure, performance.count],
        widths: [9, 4],
        rows: resultRows(one, words),
      },
      { kind: 'table', ...attendanceTable(one, words) },
      { kind: 'heading', text: paper.items },
      { kind: 'table', ...itemTable(one, words) },
      { kind: 'text', text: paper.note },
      {
        kind: 'text',
        text: `${paper.signature}\n${paper.office}\n${fill(paper.made, { day: say(one.today, words) })}`,
      },
    ],
  }
}

const say = (day: LocalDate, { language }: Words): string => dayText(day, language)

function basicsOf({ name, delegation, cardNumber, from, to }: OnPaper, words: Words): [string, string][] {
  const { performance, delegates } = words
  const { paper } = performance
  const since = say(from, words)
  return [
    [paper.delegate, name],
    [paper.delegation, delegation ?? performance.noDelegation],
    [paper.card, cardNumber ?? delegates.noCard],
    [
      paper.mandate,
      to ? fill(delegates.between, { from: since, to: say(to, words) }) : fill(delegates.since, { from: since }),
    ],
  ]
}

function resultRows({ record }: OnPaper, { performance }: Words): string[][] {
  const { counts, residents, trainingHours } = record
  const rows = measureKeys.map((key) => {
    const { base } = measures[key]
    const count = base ? fill(performance.outOf, { count: counts[key], base: counts[base] }) : String(counts[key])
    return [performance.names[key], count]
  })
  return [...rows, [performance.paper.residents, String(residents)], [performance.paper.hours, String(trainingHours)]]
}

function attendanceTable({ record }: OnPaper, { performance }: Words) {
  const kinds = occasionKinds.filter((kind) => record.attendance[kind].ASKED > 0)
  const rows = kinds.map((kind) => [
    performance.kinds[kind],
    ...attendanceParts.map((part) => String(record.attendance[kind][part])),
  ])
  return {
    headers: [performance.kind, ...attendanceParts.map((part) => performance.parts[part])],
    widths: [5, 2, 2, 2, 2],
    rows: rows.length > 0 ? rows : [[performance.paper.nothing, '', '', '', '']],
  }
}

/** Suggestions with their state, occasions with his presence, and his own entries, marked as such. */
function itemTable({ facts }: OnPaper, words: Words) {
  const { performance, states } = words
  const suggestions = facts.suggestions.map(({ on, title, status }) => ({
    ...{ on, what: title ?? performance.withheld, state: states.suggestion[status] },
  }))
  const occasions = facts.occasions.map(({ on, name, kind, presence }) => ({
    on,
    what: kind === 'REPLY_MEETING' ? fill(performance.replyMeeting, { ordinal: name }) : name,
    state: presence ? performance.presences[presence] : performance.unrecorded,
  }))
  const entries = facts.entries.map(({ on, text, kind, state }) => ({
    ...{ on, what: `${performance.entry.kinds[kind]}：${text}`, state: performance.entry.states[state] },
  }))
  const lines = [...suggestions, ...occasions, ...entries].toSorted((one, other) =>
    (one.on ?? '') < (other.on ?? '') ? -1 : 1,
  )
  const rows = lines.map(({ on, what, state }) => [on ? say(on, words) : '', what, state])
  return {
    headers: [performance.when, performance.what, performance.state],
    widths: [4, 8, 3],
    rows: rows.length > 0 ? rows : [['', performance.paper.nothing, '']],
  }
}
