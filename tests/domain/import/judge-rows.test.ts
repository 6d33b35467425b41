import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { judgeRows } from '@/lib/domain/import/judge-rows'
import type { Known } from '@/lib/domain/import/judgement'
import { delegateKey } from '@/lib/domain/import/match-delegates'
import { missedFields, understandTable } from '@/lib/domain/import/understand-table'
import { merge, sheetOf } from './sheets'

const known: Known = {
  units: [
    { id: 'edu', name: '济阳区教育局', aliases: [] },
    { id: 'fin', name: '济阳区财政局', aliases: [] },
  ],
  delegates: [
    { id: 'zhang', name: '张三', delegation: '济水代表团' },
    { id: 'li', name: '李四', delegation: '曲堤代表团' },
  ],
  delegations: ['济水代表团', '曲堤代表团'],
  categories: [],
  towns: ['垛石街道', '新市镇'],
  answerLetters: ['A', 'B', 'C'],
  numbers: new Map([['1/7', '关于已有的建议']]),
  titles: new Set(['1/关于已有的建议']),
  session: { term: 19, session: 1 },
  sessions: [1, 2],
  home: '济阳区',
  today: localDate('2023-01-08'),
}
const header = '编号|标题|领衔代表|代表团|主办单位|协办单位|交办日期|答复日期|答复类别|届次|涉及镇街'
const judge = (lines: readonly string[], merges = [merge(0, 0, 0, 0)], decisions = { units: {}, delegates: {} }) => {
  const sheet = sheetOf([header, ...lines], merges)
  return judgeRows(sheet, understandTable(sheet), known, decisions)
}
const codes = (line: string, ...before: string[]) =>
  judge([...before, line])
    .rows.at(-1)
    ?.reasons.map(({ code }) => code)
const sound = '1|关于甲的建议|张三|济水代表团|区教育局|财政局|2022-03-15|2022-06-01|A|十九届一次'

test('a row in which everything is known is accepted', () => {
  expect(judge([sound]).rows[0]).toMatchObject({
    verdict: 'ACCEPTED',
    reasons: [],
    reading: { number: '1', assignedOn: '2022-03-15' },
  })
})

test.each([
  ['2||张三|济水|区教育局||2022-03-15', 'title-missing'],
  ['2|关于乙的建议|张三|济水|区教育局||2022-02-30', 'day-impossible'],
  ['7|关于已有的建议|张三|济水|区教育局||2022-03-15', 'already-here'],
  ['7|关于别的建议|张三|济水|区教育局||2022-03-15', 'number-taken'],
])('%s is refused: %s', (line, code) => {
  expect(judge([line]).rows[0]).toMatchObject({
    verdict: 'REFUSED',
    reasons: expect.arrayContaining([expect.objectContaining({ code })]),
  })
})

test.each([
  ['|关于乙的建议|张三|济水|区教育局||2022-03-15', 'number-missing'],
  ['2|关于乙的建议|||区教育局||2022-03-15', 'lead-missing'],
  ['2|关于乙的建议|赵钱孙|济水|区教育局||2022-03-15', 'delegate-unknown'],
  ['2|关于乙的建议|张三|崔寨团|区教育局||2022-03-15', 'delegation-unknown'],
  ['2|关于乙的建议|张三|济水|区水利局||2022-03-15', 'unit-unknown'],
  ['2|关于乙的建议|张三|济水|区教育局||2022-03-15||||垛石街道、东山镇', 'town-unknown'],
  ['2|关于乙的建议|张三|济水||区教育局|2022-03-15', 'lead-unit-missing'],
  ['2|关于乙的建议|张三|济水|区教育局||', 'assigned-day-missing'],
  ['2|关于乙的建议|张三|济水|区教育局||2022-03-15||A', 'reply-day-missing'],
  ['2|关于乙的建议|张三|济水|区教育局||2022-06-01|2022-03-15', 'reply-before-assignment'],
  ['2|关于乙的建议|张三|济水|区教育局||2024-06-01', 'day-in-future'],
  ['2|关于乙的建议|张三|济水|区教育局||2022-03-15|2022-06-01|E', 'class-unknown'],
  ['2|关于乙的建议|张三|济水|区教育局||2022-03-15|2022-06-01|A|十八届五次', 'other-session'],
])('%s is doubtful: %s', (line, code) => {
  expect(codes(line)).toEqual([code])
  expect(judge([line]).rows[0]?.verdict).toBe('DOUBTFUL')
})

test('the same row twice is refused, the same number for another matter too', () => {
  expect(codes(sound, sound)).toContain('row-twice')
  expect(codes('1|关于丙的建议|张三|济水|区教育局||2022-03-15', sound)).toContain('number-twice')
  expect(codes('9|关于甲的建议|张三|济水|区教育局||2022-03-15', sound)).toEqual(['title-twice'])
})

test('totals, notes, sections, blank lines and headers of later pages are no suggestions', () => {
  const { rows, skipped } = judge([
    '一、教育类（2件）',
    sound,
    '||',
    header,
    '2|关于乙的建议|张三|济水|区教育局||2022-03-15',
    '合计|2件',
    '注：以上为第一批',
  ])
  expect(rows.map(({ row }) => row)).toEqual([3, 6])
  expect(rows[1]?.reading.category).toBe('教育类')
  expect(skipped.map(({ why }) => why)).toEqual(['section', 'header-again', 'total', 'note'])
})

test('several lines under one merged title are one suggestion with several units', () => {
  const { rows } = judge(
    ['1|关于甲的建议|张三|济水|区教育局||2022-03-15', '||||区财政局||'],
    [merge(2, 0, 3, 0), merge(2, 1, 3, 1)],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.reading.leadUnits).toEqual(['区教育局', '区财政局'])
  expect(rows[0]?.source[4]).toBe('区教育局\n区财政局')
})

test('a delegation merged over many rows belongs to each', () => {
  const { rows } = judge(
    ['1|关于甲的建议|张三|济水代表团|区教育局||2022-03-15', '2|关于乙的建议|张三||区教育局||2022-03-15'],
    [merge(2, 3, 3, 3)],
  )
  expect(rows.map(({ reading }) => reading.delegation)).toEqual(['济水代表团', '济水代表团'])
})

test('a decision about a name settles every row that has it', () => {
  const line = '2|关于乙的建议|赵钱孙|济水|区水利局||2022-03-15'
  const decisions = { units: { 区水利局: null }, delegates: { [delegateKey('赵钱孙', '济水')]: 'zhang' } }
  const judged = judge([line], [], decisions)
  expect(judged.rows[0]?.verdict).toBe('ACCEPTED')
  expect(judged.units.区水利局).toMatchObject({ how: 'decided', id: null })
})

test('every cell of the file is kept as it stands', () => {
  const sheet = sheetOf([`${header}|自编栏`, `${sound}||原样 保留`])
  expect(judgeRows(sheet, understandTable(sheet), known).rows[0]?.source).toEqual([
    ...sound.split('|'),
    '',
    '原样 保留',
  ])
})

test('text that no database can keep is refused', () => {
  const sheet = {
    ...sheetOf([header]),
    rows: [...sheetOf([header]).rows, { number: 2, cells: [{ text: '1' }, { text: '甲\0' }] }],
  }
  expect(judgeRows(sheet, understandTable(sheet), known).rows[0]).toMatchObject({
    verdict: 'REFUSED',
    source: expect.arrayContaining(['甲\uFFFD']),
  })
})

test('a row goes to the session that it names, if the term has it', () => {
  const line = '7|关于别处的建议|张三|济水|区教育局||2022-03-15|2022-06-01|A|十九届二次'
  expect(judge([line]).rows[0]?.verdict).toBe('ACCEPTED')
  expect(judge([sound, '1|关于丙的建议|张三|济水|区教育局||2022-03-15|||十九届二次']).rows[1]?.verdict).toBe('ACCEPTED')
})

test('what no row has is said once of the list, not of every row', () => {
  const sheet = sheetOf(['标题|领衔代表|主办单位', '关于甲的建议|张三|区教育局'])
  const understanding = understandTable(sheet)
  expect(missedFields(understanding)).toEqual(['number', 'assignedOn'])
  expect(judgeRows(sheet, understanding, known).rows[0]).toMatchObject({
    verdict: 'ACCEPTED',
    reading: { number: null },
  })
})

test('in the list of a unit its own name stands in the title', () => {
  const lines = [
    '济阳区教育局2022年承办代表建议情况表',
    '编号|标题|提出人|主/会办',
    '1|关于甲的建议|张三|主办',
    '2|关于乙的建议|李四|会办',
  ]
  const sheet = sheetOf(lines, [merge(1, 0, 1, 3)])
  const { rows } = judgeRows(sheet, understandTable(sheet), known)
  expect(rows.map(({ reading }) => [reading.leadUnits, reading.assistUnits])).toEqual([
    [['济阳区教育局'], []],
    [[], ['济阳区教育局']],
  ])
})

test('who leads one row and co-signs another is one person', () => {
  const { delegates } = judge([
    '1|关于甲的建议|赵钱孙、周吴郑|济水|区教育局||2022-03-15',
    '2|关于乙的建议|周吴郑、赵钱孙|曲堤|区教育局||2022-03-15',
  ])
  expect(Object.keys(delegates).sort()).toEqual([delegateKey('赵钱孙', '济水'), delegateKey('周吴郑', '曲堤')].sort())
})

test('a count of rows gives way where the number is taken, a real number does not', () => {
  const sheet = sheetOf([
    '序号|标题|领衔代表',
    '7|关于别处的建议|张三',
    '1|关于甲的建议|张三',
    '1|关于乙的建议|李四',
    '7|关于已有的建议|张三',
  ])
  const { rows } = judgeRows(sheet, understandTable(sheet), known)
  expect(rows.map(({ verdict, reading }) => [verdict, reading.number])).toEqual([
    ['DOUBTFUL', null],
    ['ACCEPTED', '1'],
    ['DOUBTFUL', null],
    ['REFUSED', '7'],
  ])
})
