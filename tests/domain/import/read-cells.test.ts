import { expect, test } from 'vitest'
import { readAnswerClass, readPublicity, readRating } from '@/lib/domain/import/read-choices'
import { readDay } from '@/lib/domain/import/read-day'
import { readNames } from '@/lib/domain/import/read-names'
import { readNumber } from '@/lib/domain/import/read-number'
import { readSession } from '@/lib/domain/import/read-session'
import { readUnits } from '@/lib/domain/import/read-units'

const day = (text: string, year: number | null = null) => readDay({ text }, year)

test.each([
  '2022-03-15',
  '2022/3/15',
  '2022.3.15',
  '2022年3月15日',
  '2022 年 3 月 15 日',
  '２０２２年３月１５日',
  '20220315',
  '44635',
  '二〇二二年三月十五日',
  '二零二二年三月十五日',
  '2022-03-15 00:00:00',
  '2022年3月15号',
  '2022-03-15T08:30',
])('%s is 15 March 2022', (text) => {
  expect(day(text)).toEqual({ day: '2022-03-15', doubt: null })
})

test.each([
  ['2022', 'day-incomplete'],
  ['2022年3月', 'day-incomplete'],
  ['3月15日', 'day-incomplete'],
  ['2022-02-30', 'day-impossible'],
  ['2022年13月1日', 'day-impossible'],
  ['20220231', 'day-impossible'],
  ['会后', 'day-unreadable'],
  ['99999', 'day-unreadable'],
] as const)('%s gives no day: %s', (text, doubt) => {
  expect(day(text)).toEqual({ day: null, doubt })
})

test('a day without its year takes the year of the list, and is doubtful', () => {
  expect(day('3月15日', 2022)).toEqual({ day: '2022-03-15', doubt: 'day-year-assumed' })
  expect(day('22年3月15日')).toEqual({ day: '2022-03-15', doubt: 'day-year-assumed' })
  expect(day('3/15/2022')).toEqual({ day: '2022-03-15', doubt: 'day-order-assumed' })
})

test('a dash stands for nothing', () => expect(day('——')).toEqual({ day: null, doubt: null }))

test.each([
  ['088', '088'],
  ['DH0271', 'DH0271'],
  ['第12号', '12'],
  ['第 12 号建议', '12'],
  ['173169', '173169'],
  ['1.0', '1'],
  ['０８８', '088'],
  ['州人大214', '州人大214'],
  ['NO.7', '7'],
  ['/', null],
  [' ', null],
])('the number %j is %j', (written, number) => expect(readNumber(written)).toBe(number))

test.each([
  ['闫 冰', ['闫冰']],
  ['张三 李四', ['张三', '李四']],
  ['闫　冰、张三丰', ['闫冰', '张三丰']],
  ['欧阳 修', ['欧阳修']],
  ['张三，李四;王五/赵六', ['张三', '李四', '王五', '赵六']],
  ['1.张三\n2.李四', ['张三', '李四']],
  ['李四、张三(领衔)', ['张三', '李四']],
  ['领衔：张三 附议：李四、王五', ['张三', '李四', '王五']],
  ['张三代表', ['张三']],
  ['张三、张三', ['张三']],
  ['阿依古丽·买买提', ['阿依古丽·买买提']],
  ['王和平', ['王和平']],
  ['张三 13800000000', ['张三']],
])('%j names %j', (written, names) => expect(readNames(written).names).toEqual(names))

test('who is not named is not invented', () => {
  expect(readNames('高某军等13名')).toMatchObject({ names: ['高某军'], statedCount: 13, doubts: ['others-not-named'] })
  expect(readNames('王大康、(等2名代表)')).toMatchObject({ names: ['王大康'], statedCount: 2 })
  expect(readNames('张三等')).toMatchObject({ names: ['张三'], statedCount: null, othersMentioned: true })
  expect(readNames('张三等十一位代表')).toMatchObject({ names: ['张三'], statedCount: 11 })
})

test('where somebody works is kept apart from the name', () => {
  expect(readNames('县水文所 李某芹等11人')).toMatchObject({
    names: ['李某芹'],
    affiliation: '县水文所',
    statedCount: 11,
  })
  expect(readNames('张三（济水代表团）')).toMatchObject({ names: ['张三'], delegation: '济水代表团' })
  expect(readNames('张三和李四')).toMatchObject({ names: ['张三', '李四'], doubts: ['names-uncertain'] })
  expect(readNames('济水街道全体代表联名').doubts).toEqual(['name-unusual'])
})

test.each([
  ['区商务局、某市人民政府', ['区商务局', '某市人民政府']],
  ['区商务局和区教育局', ['区商务局', '区教育局']],
  ['区文化和旅游局', ['区文化和旅游局']],
  ['区教育局 区财政局', ['区教育局', '区财政局']],
  ['区 教 育 局', ['区教育局']],
  ['区教育局\n区财政局', ['区教育局', '区财政局']],
  ['区发展和改革局及区住房和城乡建设局', ['区发展和改革局', '区住房和城乡建设局']],
])('%j are the units %j', (written, units) => expect(readUnits(written, 'LEAD').leads).toEqual(units))

test('等 says that there are others', () => {
  expect(readUnits('市教育局等', 'ASSIST')).toMatchObject({ assists: ['市教育局'], doubts: ['other-units-not-named'] })
  expect(readUnits('各镇街', 'ASSIST').doubts).toEqual(['units-collective'])
  expect(readUnits('某局(推定)', 'LEAD')).toMatchObject({ leads: ['某局'], doubts: ['unit-note-dropped'] })
})

test('parts named inside a cell outrank its column', () => {
  expect(readUnits('主办：区教育局\n协办：区财政局、区人社局', 'LEAD')).toMatchObject({
    leads: ['区教育局'],
    assists: ['区财政局', '区人社局'],
  })
  expect(readUnits('区教育局（主办）、区财政局（会办）', 'LEAD')).toMatchObject({
    leads: ['区教育局'],
    assists: ['区财政局'],
  })
  expect(readUnits('分办：区教育局、区体育局', 'LEAD')).toMatchObject({
    leads: ['区教育局', '区体育局'],
    separate: true,
  })
})

test.each([
  ['A', 'A'],
  ['a类', 'A'],
  ['Ｂ', 'B'],
  ['[A]', 'A'],
  ['【C】', 'C'],
  ['B类(列入计划)', 'B'],
  ['甲类', 'A'],
  ['丁', 'D'],
  ['(B)', 'B'],
  ['答复（A类）', 'A'],
  ['', null],
])('class %j is %j', (written, letter) => expect(readAnswerClass(written).value).toBe(letter))

test('a class told in words is a guess', () => {
  expect(readAnswerClass('列入计划逐步解决')).toEqual({ value: 'B', doubt: 'choice-assumed' })
  expect(readAnswerClass('另议')).toEqual({ value: null, doubt: 'choice-unreadable' })
})

test.each([
  ['公开', 'FULL'],
  ['主动公开(索引号1)', 'FULL'],
  ['是', 'FULL'],
  ['全文公开', 'FULL'],
  ['依申请公开', 'SUMMARY'],
  ['不公开', 'NONE'],
  ['不予公开', 'NONE'],
  ['否', 'NONE'],
])('publicity %j is %s', (written, publicity) => expect(readPublicity(written).value).toBe(publicity))

test.each([
  ['满意', 'SATISFIED'],
  ['基本满意', 'BASICALLY_SATISFIED'],
  ['不满意', 'DISSATISFIED'],
  ['非常满意', 'SATISFIED'],
])('rating %j is %s', (written, mark) => expect(readRating(written).value).toBe(mark))

test.each([
  ['济阳区第十九届人民代表大会第一次会议代表建议交办清单', 19, 1],
  ['十九届一次会议', 19, 1],
  ['19届人大3次会议', 19, 3],
  ['19-2', 19, 2],
  ['第二十届人大常委会第七次会议', 20, null],
  ['区第十五届人民代表大会第六次会议闭会期间', 15, 6],
])('%s is term %s, session %s', (written, term, session) =>
  expect(readSession(written)).toMatchObject({ term, session }),
)

test('a year is four digits and no more', () => {
  expect(readSession('2022年建议清单').year).toBe(2022)
  expect(readSession('清单19000.xlsx').year).toBeNull()
})
