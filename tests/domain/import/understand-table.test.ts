import { expect, test } from 'vitest'
import { corrected, understandTable } from '@/lib/domain/import/understand-table'
import { merge, sheetOf } from './sheets'

const fields = (lines: readonly string[], merges = [merge(0, 0, 0, 0)]) =>
  understandTable(sheetOf(lines, merges)).columns.map(({ field }) => field)

test('titles above the header say which session it is', () => {
  const lines = [
    '某区第十九届人民代表大会第一次会议代表建议交办清单',
    '2022年3月|||单位：件',
    '序号|编号|案由|领衔代表|代表团|主办单位|会办单位',
    '1|12|关于修路的建议|张三|济水团|住建局|',
  ]
  const understanding = understandTable(sheetOf(lines, [merge(1, 0, 1, 6)]))
  expect(understanding.header).toEqual({ first: 3, last: 3 })
  expect(understanding.hint).toMatchObject({ term: 19, session: 1, year: 2022 })
  expect(understanding.columns.map(({ field }) => field)).toEqual([
    null,
    'number',
    'title',
    'lead',
    'delegation',
    'leadUnit',
    'assistUnit',
  ])
  expect(understanding.columns[0]?.leftOut).toBe('sequence')
})

test('序号 is the number where there is no other', () => {
  const [column] = understandTable(sheetOf(['序号|标题', '1|关于修路的建议'])).columns
  expect(column).toMatchObject({ field: 'number', confidence: 'likely' })
})

test('stars, blanks, line breaks and full-width brackets do not hide a header', () => {
  expect(
    fields([
      '*编 号|建议标题\n（必填）|提出 代表：|主（承）办单位|交办时间（年月日）',
      '1|关于修路的建议|张三|住建局|2022',
    ]),
  ).toEqual(['number', 'title', 'lead', 'leadUnit', 'assignedOn'])
})

test('a header in two lines under merged groups', () => {
  const lines = [
    '编号|标题|承办单位||答复情况|||满意度|',
    '||主办|协办|日期|类别|文号|办理态度|办理结果',
    '1|关于修路的建议|住建局|财政局|2022-6-1|A|某字1号|满意|满意',
  ]
  const merges = [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3), merge(1, 4, 1, 6), merge(1, 7, 1, 8)]
  const expected = [
    'number',
    'title',
    'leadUnit',
    'assistUnit',
    'repliedOn',
    'answerClass',
    'documentNumber',
    'attitude',
    'result',
  ]
  expect(fields(lines, merges)).toEqual(expected)
  expect(fields(lines)).toEqual(expected)
})

test('what the words leave open, the cells decide', () => {
  expect(fields(['编号|标题|姓名|单位', '1|关于甲的建议|张三|济水代表团', '2|关于乙的建议|李四|曲堤代表团'])).toEqual([
    'number',
    'title',
    'lead',
    'delegation',
  ])
  expect(fields(['编号|标题|姓名|单位', '1|关于甲的建议|张三|区教育局', '2|关于乙的建议|李四|区财政局'])[3]).toBe(
    'leadUnit',
  )
  expect(fields(['编号|标题|类别', '1|关于甲的建议|A', '2|关于乙的建议|B类'])[2]).toBe('answerClass')
  expect(fields(['编号|标题|类别', '1|关于甲的建议|城建', '2|关于乙的建议|教育'])[2]).toBe('category')
  expect(fields(['编号|标题|内容', '1|甲|长长的正文'])).toEqual(['number', 'title', 'body'])
  expect(fields(['编号|内容', '1|甲'])).toEqual(['number', 'title'])
  expect(fields(['编号|事项名录|代表', '1|关于甲的建议|张三', '2|关于乙的建议|李四'])[1]).toBe('title')
})

test('主办 leads where 承办单位 stands beside it, and 领衔代表 where 代表 does', () => {
  expect(fields(['编号|标题|主办单位|承办单位', '1|关于甲的建议|教育局|教育局'])).toEqual([
    'number',
    'title',
    'leadUnit',
    null,
  ])
  expect(fields(['编号|标题|领衔代表|代表', '1|关于甲的建议|张三|李四'])).toEqual([
    'number',
    'title',
    'lead',
    'coSigners',
  ])
  expect(fields(['编号|标题|独办|主办|会办', '1|关于甲的建议|教育局||'])).toEqual([
    'number',
    'title',
    'leadUnit',
    'leadUnit',
    'assistUnit',
  ])
})

test('telephone numbers are left out and said to be', () => {
  const { columns } = understandTable(sheetOf(['编号|标题|联系电话|主办单位意见', '1|甲|1|2']))
  expect(columns[2]).toMatchObject({ field: null, leftOut: 'personal' })
  expect(columns[3]).toMatchObject({ field: null, confidence: 'none', header: '主办单位意见' })
})

test('a list without any header keeps its columns, to be named by a person', () => {
  const understanding = understandTable(sheetOf(['甲|乙|丙', '丁|戊|己']))
  expect(understanding).toMatchObject({ header: null, columns: [{ field: null }, { field: null }, { field: null }] })
  expect(corrected(understanding, { 1: 'title' }).columns[1]).toMatchObject({ field: 'title', confidence: 'chosen' })
})

test('a person may take a meaning away', () => {
  const understanding = understandTable(sheetOf(['编号|标题', '1|甲']))
  expect(corrected(understanding, { 0: null }).columns[0]).toMatchObject({ field: null, confidence: 'none' })
})
