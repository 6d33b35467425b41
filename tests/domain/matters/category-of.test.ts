import { describe, expect, test } from 'vitest'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { proposedCategory } from '@/lib/domain/matters/category-of'
import { categoryTree } from '@/prisma/demo/categories'
import { writtenSuggestions } from '@/prisma/demo/written'

const categories = [
  { id: 'roads', name: '交通运输 / 道路桥梁' },
  { id: 'bus', name: '交通运输 / 公共交通' },
  { id: 'schools', name: '教育体育 / 学校建设' },
]
const asked = { title: '关于在纬二路增设公交站的建议', asks: [], chosenId: null, categories, filed: [] }

describe('the category that a suggestion probably belongs under', () => {
  test('is the delegate’s own choice, where it is in force', () => {
    expect(proposedCategory({ ...asked, chosenId: 'schools' })).toEqual({ id: 'schools', because: 'CHOSEN' })
    expect(proposedCategory({ ...asked, chosenId: 'of-another-year' })?.id).toBe('bus')
  })

  test('follows its words', () => {
    expect(proposedCategory(asked)).toEqual({ id: 'bus', because: 'WORDS' })
  })

  test('follows what suggestions like it were filed under', () => {
    const filed = [{ category: '教育体育 / 学校建设', likeness: 0.9 }]
    expect(proposedCategory({ ...asked, title: '关于建设幸福驿站的建议', filed })).toEqual({
      id: 'schools',
      because: 'ALIKE',
    })
  })

  test('is none where nothing speaks for any', () => {
    expect(proposedCategory({ ...asked, title: '关于若干事项的建议' })).toBeNull()
  })

  /** Half of a year filed, the other half asked: of 25 categories, and of the 9 above them. */
  test('is right for half of a year, and under the right heading for two thirds', () => {
    const named = categoryTree.flatMap(({ name, parts }) =>
      Object.entries(parts).map(([id, part]) => ({ id, heading: name, name: `${name} / ${part}` })),
    )
    const nameOf = (code: string) => named.find(({ id }) => id === code)?.name ?? ''
    const headingOf = (code: string | undefined) => named.find(({ id }) => id === code)?.heading
    let [exact, heading] = [0, 0]
    writtenSuggestions.forEach((one, place) => {
      const others = writtenSuggestions.filter((_, other) => other % 2 !== place % 2)
      const filed = rankAlike(one.title, others, ({ title }) => title)
        .slice(0, 8)
        .map(({ one: { category }, likeness }) => ({ category: nameOf(category), likeness }))
      const { title, category } = one
      const asks = one.asks.map(([ask]) => ask)
      const id = proposedCategory({ title, asks, chosenId: null, categories: named, filed })?.id
      if (id === category) exact++
      if (id && headingOf(id) === headingOf(category)) heading++
    })
    expect(exact / writtenSuggestions.length).toBeGreaterThan(0.5)
    expect(heading / writtenSuggestions.length).toBeGreaterThan(0.66)
  })
})
