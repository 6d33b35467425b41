import { describe, expect, test } from 'vitest'
import { checkText, textLimits, typedNumbers } from '@/lib/domain/annual-report/check-text'
import { composeReport } from '@/lib/domain/annual-report/compose'
import { differencesOf } from '@/lib/domain/annual-report/differences'
import { listBehind } from '@/lib/domain/annual-report/lists'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { notePlaces, partsOf, readReport, writtenNumber } from '@/lib/domain/annual-report/parts'
import type { ReportText } from '@/lib/domain/annual-report/report'
import { everyKind, groundOf, writtenReport } from '../../support/a-report'
import { on, round, suggestion, year } from '../figures/a-year'

const day = on('2022-12-31')
const late = round({ repliedOn: null, rating: null })
const facts = year([
  suggestion(),
  suggestion({ categoryId: 'schools', isKey: true }),
  suggestion({ status: 'IN_PROGRESS', rounds: [late] }),
])
const numbers = numbersOf(groundOf(facts, day))
const basics = (...paragraphs: string[]): ReportText => [{ section: 'basics', paragraphs }]
const said = (text: ReportText) => text.flatMap(({ paragraphs }) => paragraphs).join('\n')

describe('the text', () => {
  test('stands in the order of such reports, whatever its kind', () => {
    for (const [kind, topic] of everyKind)
      expect(writtenReport(groundOf(facts, day), kind, topic).text.map(({ section }) => section)).toEqual([
        ...['basics', 'work', 'results', 'problems', 'next'],
      ])
  })

  test('names what is late only where something is', () => {
    expect(said(writtenReport(groundOf(facts, day)).text)).toContain('没有按时答复的{{late}}件')
    expect(said(writtenReport(groundOf(year([suggestion()]), day)).text)).not.toContain('{{late}}')
  })

  test('of a year without anything says so and divides nothing', () => {
    const empty = groundOf(year([]), day, { channels: null, meetings: null, assessment: null })
    const text = said(writtenReport(empty).text)
    expect(text).toContain('本年度没有登记有效的代表建议')
    expect(text).not.toMatch(/Rate\}\}|从内容看|考核组|见面答复会/)
    expect(text, 'nothing is said of what there is none of').not.toMatch(/\{\{|上述建议|方面，|^同时/m)
    expect(said(writtenReport(empty, 'SPECIAL', 'COMMITMENTS').text)).toContain('没有作出承诺')
    expect(said(writtenReport(empty, 'SPECIAL', 'KEY').text)).toContain('没有确定重点督办')
  })

  test('names each group that has any, by its name', () => {
    const text = said(writtenReport(groundOf(facts, day)).text)
    expect(text).toContain('从内容看，roads{{category.1}}件、schools{{category.2}}件。')
    expect(text).toContain('政府{{system.1}}件')
    expect(text).toContain('A类占{{class.A.share}}')
  })

  test('keeps a sentence to its conditions', () => {
    const one = (sentence: object) =>
      said(composeReport([{ section: 'basics', paragraphs: [[{ text: '有', ...sentence }]] }], numbers))
    expect(one({ when: ['late'] })).toBe('有')
    expect(one({ when: ['withdrawn'] })).toBe('')
    expect(one({ when: ['withdrawn'], otherwise: '无' })).toBe('无')
    expect(one({ unless: ['late'] })).toBe('')
    expect(one({ unless: ['withdrawn'] })).toBe('有')
    expect(one({ same: ['suggestions', 'assigned'] })).toBe('有')
    expect(one({ same: ['suggestions', 'replied'] })).toBe('')
    expect(['replied', 'assigned'].map((other) => one({ differ: ['suggestions', other] }))).toEqual(['有', ''])
    expect(one({ text: '{{promisesKeptRate}}' })).toBe('')
    expect(one({ text: '{{before.suggestions}}' })).toBe('')
  })

  test('lists no group without a name or without anything in it, and no paragraph without words', () => {
    const each = { text: '有{each}。', each: { kind: 'category', item: '{name}{{@}}' } }
    const of = (...suggestions: Parameters<typeof year>[0][number][]) =>
      composeReport(
        [{ section: 'basics', paragraphs: [[each], [{ text: '无', when: ['withdrawn'] }]] }],
        numbersOf(groundOf(year(suggestions), day)),
      )
    expect(of(suggestion(), suggestion({ categoryId: null }))).toEqual(basics('有roads{{category.1}}。'))
    expect(of(suggestion({ categoryId: null }))).toEqual(basics())
  })

  test('takes no braces out of the name of a category', () => {
    const named = year([suggestion()], { categories: [{ id: 'roads', name: '{{late}}道路$&' }] })
    expect(said(writtenReport(groundOf(named, day)).text)).toContain('从内容看，late道路$&{{category.1}}件')
  })
})

describe('notes', () => {
  test('are numbered by first use, one for each number', () => {
    const text = basics('甲{{replied}}乙{{late}}', '{{replied}}丙{{suggestions}}')
    expect([...notePlaces(text, numbers)]).toEqual([
      ['replied', 1],
      ['late', 2],
      ['suggestions', 3],
    ])
    expect(readReport(text, numbers).sections[0]?.paragraphs[1]).toMatchObject([
      { kind: 'number', note: 1 },
      { kind: 'text', text: '丙' },
      { kind: 'number', note: 3 },
    ])
  })

  test('leave what nobody knows as it was typed', () => {
    const places = notePlaces(basics('{{nobody}}'), numbers)
    expect(partsOf('甲{{nobody}}乙', numbers, places)).toEqual([{ kind: 'text', text: '甲{{nobody}}乙' }])
    expect(partsOf('{{__proto__}}{{constructor}}', numbers, places)).toHaveLength(1)
  })

  test('show a rate with its base and a dash for nothing', () => {
    expect(writtenNumber(numbers.repliedRate!)).toBe('66.7%（2/3）')
    expect(writtenNumber(numbers.promisesKeptRate!)).toBe('—')
    expect(writtenNumber(numbers.suggestions!)).toBe('3')
  })
})

describe('an edited text', () => {
  test('may say what it likes round the numbers', () => {
    expect(checkText(basics('今年{{ suggestions }}件，全都办了。'), numbers)).toEqual({ faults: [], advice: [] })
  })

  test('is refused with a number that there is not, by its name', () => {
    const { faults } = checkText(basics('{{suggestions}}', '{{soLved}}{{toString}}{{}}'), numbers)
    expect(faults).toMatchObject([
      { fault: 'unknown-number', key: 'soLved', section: 'basics', paragraph: 2 },
      { fault: 'unknown-number', key: 'toString' },
      { fault: 'unknown-number', key: '' },
    ])
  })

  test.each(['甲{{suggestions', '甲suggestions}}乙', '{{{{late}}'])(
    'is refused with half a pair of brackets: %s',
    (words) => {
      expect(checkText(basics(words), numbers).faults).toMatchObject([{ fault: 'broken-brackets' }])
    },
  )

  test('has its limits', () => {
    const faultsOf = (text: ReportText) => checkText(text, numbers).faults.map(({ fault }) => fault)
    expect(faultsOf(basics('长'.repeat(textLimits.paragraph)))).toEqual([])
    expect(faultsOf(basics('长'.repeat(textLimits.paragraph + 1)))).toEqual(['paragraph-too-long'])
    expect(faultsOf(basics(...Array(textLimits.paragraphs).fill('段')))).toEqual([])
    expect(faultsOf(basics(...Array(textLimits.paragraphs + 1).fill('段')))).toEqual(['too-many-paragraphs'])
    expect(faultsOf(basics(...Array(15).fill('长'.repeat(2_000))))).toEqual([])
    expect(faultsOf(basics(...Array(15).fill('长'.repeat(2_000)), '长'))).toEqual(['text-too-long'])
    expect(faultsOf(basics(' ', ''))).toEqual(['text-empty'])
    expect(faultsOf([])).toEqual(['text-empty'])
    expect(faultsOf([{ section: 'nowhere' as 'basics', paragraphs: ['甲'] }])).toEqual(['sections-wrong'])
    expect(faultsOf([...basics('甲'), ...basics('乙')])).toEqual(['sections-wrong'])
    expect(faultsOf([{ section: 'work', paragraphs: ['乙'] }, ...basics('甲')])).toEqual(['sections-wrong'])
  })

  test.each([
    ['共办理122件，满意率98.5%。', ['122', '98.5%']],
    ['共办理１２２件', ['122']],
    ['办结122，其中5件，增长3‰', ['122', '5', '3‰']],
    ['见建议122号', []],
    ['表决十二项', ['十二']],
    ['共办理一百二十二件', ['一百二十二']],
    ['投入1,200万元', ['1,200']],
    ['2022年1月8日，第19届第2次会议，济人〔2022〕5号，第122号建议', []],
    ['（1）组织领导', []],
    ['1. 组织领导', []],
    ['第十九届人民代表大会第一次会议以来，一是办得快', []],
    ['下午3:30开会，2021-2022年', []],
    ['有{{suggestions}}件', []],
    ['90%以上', ['90%']],
  ])('gives advice about a number that was typed: %s', (words, digits) => {
    expect(typedNumbers(words)).toEqual(digits)
    const { faults, advice } = checkText(basics(words), numbers)
    expect(faults).toEqual([])
    expect(advice.map((one) => one.digits)).toEqual(digits)
  })
})

describe('what changed since', () => {
  test('is told number by number', () => {
    const now = numbersOf(groundOf(year([...facts.suggestions, suggestion({ status: 'WITHDRAWN' })]), day))
    expect(differencesOf(numbers, now)).toMatchObject([{ key: 'withdrawn', frozen: { value: 0 }, now: { value: 1 } }])
  })

  test('a group is found again where it stands now, and one that is new or gone is told', () => {
    const two = facts.categories
    const turned = numbersOf(groundOf(year(facts.suggestions, { categories: two.toReversed() }), day))
    expect(differencesOf(numbers, turned)).toEqual([])
    const fewer = numbersOf(groundOf(year(facts.suggestions.slice(0, 1), { categories: two.slice(0, 1) }), day))
    const gone = differencesOf(numbers, fewer).filter(({ now }) => now === null)
    expect(gone.map(({ key }) => key)).toContain('category.2')
    const added = differencesOf(fewer, numbers).filter(({ frozen }) => frozen === null)
    expect(added.map(({ key }) => key)).toContain('category.2')
  })
})

test.each(['', 'figures/', 'figures/a@nobody:1', 'promises/none', 'voices/came', '/etc', 'constructor'])(
  'no list opens by %j',
  (list) => expect(listBehind(list)).toBeNull(),
)
