import type { GroupRow } from '@/lib/domain/figures/breakdowns'
import { type PromiseFigureKey, promiseFigureKeys, promiseFigures } from '@/lib/domain/figures/commitments/register'
import type { GroupKind } from '@/lib/domain/figures/groups'
import { satisfactionKeys } from '@/lib/domain/figures/register'
import { type SatisfactionPart, satisfactionParts } from '@/lib/domain/figures/satisfaction'
import { rate, shares } from '@/lib/domain/figures/shares'
import { sumsOf } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { partName } from '@/lib/wording/part-name'
import { unnamedOf } from '@/lib/wording/unnamed-group'

type Line = readonly string[]

const overview = ['suggestions', 'units', 'delegates', 'delegations', 'signers'] as const
const progress = ['assigned', 'replied', 'concluded', 'tracked', 'rehandled', 'extended', 'late', 'overdue'] as const

/** The year as an office would read it on a terminal. */
export function figuresText(figures: YearFigures, words: Words): string {
  const { board, boardPictures } = words
  return [
    fill(board.title, { year: figures.year }),
    fill(board.asOf, { day: dayText(figures.asOf, words.language) }),
    section(board.summary, counts(figures, overview, words)),
    section(board.progress, counts(figures, progress, words)),
    section(board.rates, rates(figures, words)),
    section(board.classes, classLines(figures, words)),
    section(board.satisfaction, satisfactionLines(figures, words)),
    section(board.categories, groupLines('category', figures.byCategory, words)),
    section(board.units, groupLines('unit', figures.byUnit, words)),
    section(boardPictures.systems, groupLines('system', named(figures.bySystem, words.figures.systems), words)),
    section(boardPictures.channels, groupLines('channel', named(figures.byChannel, words.voices.channels), words)),
    section(words.towns.byTown, groupLines('town', figures.byTown, words)),
    section(boardPictures.promises.title, promiseLines(figures, words)),
    section(board.delegations, groupLines('delegation', figures.byDelegation, words)),
    '',
    fill(board.sumsRight, { count: sumsOf(figures).length }),
  ].join('\n')
}

function counts(
  figures: YearFigures,
  keys: readonly (keyof Words['figures']['names'] & keyof YearFigures)[],
  words: Words,
) {
  return keys.map((key): Line => [words.figures.names[key], String(figures[key])])
}

function rates(figures: YearFigures, { figures: { names } }: Words): Line[] {
  const pairs = [
    ['replied', 'due'],
    ['onTime', 'due'],
    ['solvedAsClaimed', 'replied'],
    ['solvedAsConfirmed', 'replied'],
    ['satisfiedWithResult', 'returned'],
  ] as const
  return pairs.map(([part, base]) => [
    `${names[part]} ÷ ${names[base]}`,
    `${rate(figures[part], figures[base]) ?? '—'}%`,
    `${figures[part]}/${figures[base]}`,
  ])
}

function classLines({ byClass }: YearFigures, { figures: says }: Words): Line[] {
  const printed = shares(Object.values(byClass))
  return Object.entries(byClass).map(([letter, count], index) => [
    partName(letter, says),
    String(count),
    `${printed[index]}%`,
  ])
}

function satisfactionLines(figures: YearFigures, { figures: { names, parts } }: Words): Line[] {
  const isUsed = (part: SatisfactionPart) => satisfactionKeys.some((key) => figures[key][part] > 0)
  const columns = satisfactionParts.filter(
    (part) => !['understood', 'notAsked', 'sealed'].includes(part) || isUsed(part),
  )
  return [
    ['', ...columns.map((part) => parts[part])],
    ...satisfactionKeys.map((scale) => [names[scale], ...columns.map((part) => String(figures[scale][part]))]),
  ]
}

/** Systems and channels are words under their key. */
const named = (rows: readonly GroupRow[], names: Readonly<Record<string, string>>): GroupRow[] =>
  rows.map((row) => ({ ...row, name: row.name === null ? null : (names[row.name] ?? row.name) }))

function promiseLines({ promises }: YearFigures, { figures: { names } }: Words): Line[] {
  return promiseFigureKeys.map((key): Line => {
    const base = promiseFigures[key].base?.key as PromiseFigureKey | undefined
    const percent = base && rate(promises[key], promises[base])
    return [names[key], String(promises[key]), percent ? `${percent}%` : '']
  })
}

function groupLines(kind: GroupKind, rows: readonly GroupRow[], words: Words): Line[] {
  const { columns } = words.board
  return [
    ['', columns.suggestions, columns.replied, columns.onTime, columns.late, columns.rehandled],
    ...rows.map((row) => [
      row.name ?? unnamedOf(kind, words),
      ...[row.suggestions, row.replied, row.onTime, row.late, row.rehandled].map(String),
    ]),
  ]
}

function section(title: string, lines: readonly Line[]): string {
  const widths = columnWidths(lines)
  const printed = lines.map(
    (line) => `  ${line.map((cell, index) => padded(cell, widths[index] ?? 0, index)).join('  ')}`,
  )
  return ['', title, ...printed.map((line) => line.trimEnd())].join('\n')
}

function columnWidths(lines: readonly Line[]): number[] {
  const columns = Math.max(0, ...lines.map((line) => line.length))
  return Array.from({ length: columns }, (_, index) => Math.max(...lines.map((line) => width(line[index] ?? ''))))
}

/** Names begin at the left, numbers end at the right. */
function padded(cell: string, to: number, index: number): string {
  const blank = ' '.repeat(to - width(cell))
  return index === 0 ? cell + blank : blank + cell
}

/** A Chinese character takes two places on a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
}
