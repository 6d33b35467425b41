import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { boardSheets } from '@/components/reports/sheets/board-sheets'
import { YearBoard } from '@/components/reports/year-board'
import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { comparisonOf } from '@/lib/domain/figures/comparison'
import { dueCalendar } from '@/lib/domain/figures/due-calendar'
import type { BoardScope } from '@/lib/domain/figures/policy'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import type { Board } from '@/lib/queries/read-figures'
import { wordsFor } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { on, round, suggestion, year } from '../domain/figures/a-year'

const words = wordsFor('zh-CN')
const asOf = on('2022-12-31')
const facts = year([
  suggestion(),
  suggestion({ rounds: [round({ repliedOn: on('2022-05-01'), answers: [] })], categoryId: null }),
  suggestion({ rounds: [round({ rating: null })], delegationId: 'd2', extensionConsented: true }),
  suggestion({ status: 'IN_PROGRESS', rounds: [round({ repliedOn: null, answers: [], rating: null })] }),
])
const figures = yearFigures(facts, asOf)
const compared = figures.byUnit.flatMap(({ id }) => (id ? (comparisonOf(figures, id) ?? []) : [])).slice(0, 1)

const own: Board['own'] = [
  {
    ...{ id: 's1', numberText: '7', title: '关于修路的建议', leadDelegate: '王甲', units: ['交通局'] },
    ...{ status: 'IN_PROGRESS', dueOn: on('2022-06-30'), dueIsProvisional: false, pausedSince: null },
    outcome: 'unanswered',
  },
]

const boardOf = (scope: BoardScope, of = figures): Board => ({
  ...{ figures: scope === 'UNIT' ? { ...of, bySystem: [], flows: [] } : of, scope, contradictions: [], years: [2022] },
  past: scope === 'WHOLE' ? [{ ...of, year: 2021 }] : [],
  calendar: dueCalendar(of.dueDays, () => true),
  compared: scope === 'UNIT' ? compared : [],
  own: scope === 'OWN' ? own : [],
  cells: new Map(),
})

const shownOn = (board: Board): string =>
  renderToStaticMarkup(<YearBoard board={board} words={words} />)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')

const scopes = ['WHOLE', 'GOVERNMENT', 'GROUP', 'UNIT', 'DELEGATION', 'OWN'] as const

describe.each(scopes)('the board as data, of %s', (scope) => {
  const board = boardOf(scope)
  const page = shownOn(board)
  const numbers = new Set(page.match(/\d+(?:\.\d+)?/g))

  test('has no number that the page does not show', () => {
    const isShown = (cell: TakenCell): boolean => {
      if (typeof cell === 'number') return cell === 0 || numbers.has(String(cell))
      if (typeof cell !== 'object') return true
      return 'percent' in cell ? numbers.has(cell.percent) : true
    }
    const sheets = boardSheets(board, words, false)
    expect(sheets.length).toBeGreaterThan(6)
    for (const { name, rows } of sheets)
      for (const row of rows)
        expect(
          row.filter((cell) => !isShown(cell)),
          `${name}: ${row[0]}`,
        ).toEqual([])
  })

  test('names nobody and nothing that the page does not name', () => {
    for (const { name, rows, naming } of boardSheets(board, words, false).slice(1))
      for (const row of rows)
        for (const cell of row.slice(0, naming)) if (typeof cell === 'string') expect(page, name).toContain(cell)
  })

  test('has every figure with its base, its formula and what is left out; on paper they follow at the end', () => {
    const [first] = boardSheets(board, words, false)
    const due = first?.rows.find(([, figure]) => figure === '按时答复')
    expect(first?.headers.slice(2)).toEqual(['数值', '基数', '基数数值', '比率', '怎么算的', '不含', '依据'])
    expect(due).toEqual([
      ...['办理进度', '按时答复', figures.onTime, '应答复', figures.due, { percent: expect.any(String) }],
      ...[words.figures.formulas.onTime, expect.any(String), expect.stringContaining('条')],
    ])
    const onPaper = boardSheets(board, words, true)
    expect(onPaper[0]?.headers).toHaveLength(6)
    expect(onPaper.at(-1)?.rows.map(([name]) => name)).toEqual([...new Set(onPaper.at(-1)?.rows.map(([name]) => name))])
    expect(onPaper.at(-1)?.rows.find(([name]) => name === '按时答复')?.[2]).toBe(words.figures.formulas.onTime)
  })

  test('has rows as long as their heads', () => {
    for (const onPaper of [true, false])
      for (const { headers, widths, rows } of boardSheets(board, words, onPaper))
        expect(new Set([headers, widths, ...rows].map(({ length }) => length)).size).toBe(1)
  })
})

test('each reader has the tables of his page', () => {
  const namesOf = (scope: BoardScope) => boardSheets(boardOf(scope), words, false).map(({ name }) => name)
  expect(namesOf('WHOLE')).toEqual([
    ...['主要数字', '建议的去向', '答复类别（承办单位认定）', '各月交办与答复', '代表测评'],
    ...['解决：单位自报与三方确认', '答复到期日历', '年度对比', '按分类', '按系统', '按承办单位', '按代表团', '按镇街'],
  ])
  expect(namesOf('UNIT')).not.toContain('建议的去向')
  expect(namesOf('UNIT')).not.toContain('按系统')
  expect(namesOf('UNIT')[1]).toContain('与全区和同类单位对照')
  expect(namesOf('OWN')[1]).toBe('这些建议')
})

test('days are days, in the calendar and in the own list', () => {
  const calendar = boardSheets(boardOf('WHOLE'), words, false).find(({ name }) => name === '答复到期日历')
  expect(calendar?.rows.length).toBeGreaterThan(0)
  for (const [day] of calendar?.rows ?? []) expect(day).toEqual({ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
  const [, list] = boardSheets(boardOf('OWN'), words, false)
  expect(JSON.stringify(list?.rows)).toContain('2022-06-30')
  expect(JSON.stringify(list?.rows)).not.toContain(dayText('2022-06-30', 'zh-CN'))
})

test('where a column is above the whole, the table says so', () => {
  const twice = yearFigures(
    year([
      suggestion({
        assignments: ['u1', 'u2'].map((unitId) => ({ unitId, role: 'SEPARATE' as const })),
      }),
    ]),
    asOf,
  )
  const sheet = boardSheets(boardOf('WHOLE', twice), words, false).find(({ name }) => name === '按承办单位')
  expect(sheet?.note).toContain('合计 2，大于总件数 1')
})

test('an empty year has nothing but its word', () => {
  const [only, ...others] = boardSheets(boardOf('WHOLE', yearFigures(year([]), asOf)), words, false)
  expect(others).toEqual([])
  expect(only).toMatchObject({ headers: ['这一年还没有登记建议'], rows: [] })
})
