import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { YearBoard } from '@/components/reports/year-board'
import { dueCalendar } from '@/lib/domain/figures/due-calendar'
import { groupKinds } from '@/lib/domain/figures/groups'
import { type BoardScope, boardScopes } from '@/lib/domain/figures/policy'
import { selected } from '@/lib/domain/figures/selection'
import { contradictions } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { wordsFor } from '@/lib/wording/catalogue'
import { on, round, suggestion, year } from '../domain/figures/a-year'

const asOf = on('2022-12-31')
const facts = year([
  suggestion(),
  suggestion({ rounds: [round({ repliedOn: on('2022-05-01'), answers: [] })], categoryId: null }),
  suggestion({
    rounds: [round({ rating: null })],
    delegationId: 'd2',
    townIds: ['t1', 't2'],
    extensionConsented: true,
  }),
  suggestion({ status: 'IN_PROGRESS', rounds: [round({ repliedOn: null, answers: [], rating: null })] }),
])

const calendar = dueCalendar(yearFigures(facts, asOf).dueDays, () => true)
const cells = new Map([['t1', { row: 1, column: 2 }]])
const past = [yearFigures({ ...facts, year: 2021 }, asOf)]
const whole = { scope: 'WHOLE' as BoardScope, past, calendar, cells, compared: [], own: [] }

function board(of = facts, language: 'zh-CN' | 'en' = 'zh-CN', scope: BoardScope = 'WHOLE') {
  const figures = yearFigures(of, asOf)
  const shown = { figures, contradictions: contradictions(figures), years: [2022], ...whole, scope }
  return renderToStaticMarkup(<YearBoard board={shown} words={wordsFor(language)} />)
}

describe('the board of the year', () => {
  test('opens behind each number the list that makes it', () => {
    const links = [
      ...board().matchAll(
        /<a href="\/board\/202[12]\/([^"?]+)\??([^"]*)">(?:<span[^>]*>[^<]*<\/span>)?(\d+)[^<]*<\/a>/g,
      ),
    ]
    expect(links.length).toBeGreaterThan(90)
    for (const [, figure = '', query = '', shown] of links) {
      if (figure === 'signers') continue
      const asked = new URLSearchParams(query.replaceAll('&amp;', '&'))
      const kind = groupKinds.find((each) => asked.has(each))
      const group = kind && { kind, id: asked.get(kind) ?? '' }
      expect(
        selected({ figure, part: asked.get('part') ?? undefined, group }, facts, asOf)?.length,
        figure + query,
      ).toBe(Number(shown))
    }
  })

  test('opens from the tiles what they count: a line each in the tables below, and the roll on its day', () => {
    const shown = board()
    for (const kind of ['unit', 'delegation']) {
      const [, link] = shown.match(new RegExp(`<a href="#by-${kind}">(\\d+)</a>`)) ?? []
      const [, table = ''] = shown.match(new RegExp(`id="by-${kind}"([\\s\\S]*?)</table>`)) ?? []
      expect(table.match(/<tr>/g)?.length, kind).toBe(Number(link) + 1)
    }
  })

  test.each(boardScopes)('shows a reader of %s no number that opens nothing', (scope) => {
    const shown = board(facts, 'zh-CN', scope)
      .replaceAll(/<svg[\s\S]*?<\/svg>|<a [\s\S]*?<\/a>|<summary[\s\S]*?<\/summary>/g, '')
      // days of a month are no numbers of the year
      .replaceAll(/<table class="month[\s\S]*?<\/table>/g, '')
    const numbers = [...shown.matchAll(/>([^<]*\d[^<]*)</g)].map(([, text = '']) => text.trim())
    expect(numbers.filter((text) => /^[(/（]?\d+[)/）]?$|\d+ ?件|\([1-9]/.test(text) && !/^0?$/.test(text))).toEqual([])
  })

  test('names beside each kind of suggestion how it is counted', () => {
    const shown = board()
    for (const key of ['inSession', 'suggestions'] as const)
      expect(shown).toContain(wordsFor('zh-CN').figures.formulas[key])
  })

  test('shows no rate without its base', () => {
    const told = board().replaceAll(/<\/?a[^>]*>/g, '')
    const rates = told.match(/[\d.]+% \([^)]*\)/g) ?? []
    expect(rates.length).toBeGreaterThan(5)
    for (const rate of rates) expect(rate).toMatch(/\(\d+\/\d+\)/)
    expect(told.match(/占[^<]*<\/span>/g)).toBeNull()
  })

  test('says that its sums were checked, and where they fail', () => {
    expect(board()).toContain('各部分与总数相符')
    const figures = { ...yearFigures(facts, asOf), byClass: { A: 9 } }
    const shown = { figures, contradictions: contradictions(figures), years: [2022], ...whole }
    expect(renderToStaticMarkup(<YearBoard board={shown} words={wordsFor('zh-CN')} />)).toContain('有 1 组数字对不上')
  })

  test('leaves no placeholder open, in either language', () => {
    for (const language of ['zh-CN', 'en'] as const)
      expect(board(facts, language)).not.toMatch(/\{\w+[^}]*\}|undefined|NaN/)
  })

  test('keeps each name of the flow within the picture and before the next column', () => {
    const name = '区人力资源和社会保障局劳动关系科'
    const units = [{ id: 'u1', name, kind: 'DEPARTMENT' as const }]
    const flowing = year([suggestion(), suggestion({ channels: ['MINI_CONGRESS'] })], { units })
    const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign < '\u2000' ? 8 : 14), 0)
    for (const language of ['zh-CN', 'en'] as const) {
      const [, picture = ''] = board(flowing, language).match(/viewBox="0 -16 960([\s\S]*?)<\/svg>/) ?? []
      const boxes = [...picture.matchAll(/<rect x="(\d+)"/g)].map(([, x]) => Number(x))
      const names = [...picture.matchAll(/<text x="(\d+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]+)</g)]
      expect(names.length).toBe(boxes.length)
      for (const [, x, anchor, written = ''] of names) {
        const next = Math.min(960, ...boxes.filter((box) => box > Number(x)))
        if (anchor === 'end') expect(widthOf(written), written).toBeLessThanOrEqual(Number(x))
        else expect(Number(x) + widthOf(written), written).toBeLessThanOrEqual(next)
      }
    }
  })

  test('of an empty year says so', () => {
    expect(board(year([]))).toContain('这一年还没有登记建议')
  })
})
