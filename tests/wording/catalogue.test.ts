import { describe, expect, test } from 'vitest'
import { refusalStatuses } from '@/lib/domain/refusal'
import { wordsFor } from '@/lib/wording/catalogue'
import { placeholdersOf } from '@/lib/wording/fill'

function sentences(branch: object, path = ''): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? sentences(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  )
}

const chinese = sentences(wordsFor('zh-CN'))
const english = new Map(sentences(wordsFor('en')))

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...english.keys()]).toEqual(chinese.map(([key]) => key))
  })

  test('take the same facts in every sentence', () => {
    const apart = chinese.filter(
      ([key, sentence]) => String(placeholdersOf(english.get(key) ?? '')) !== String(placeholdersOf(sentence)),
    )
    expect(apart).toEqual([])
  })

  test('say something under every key', () => {
    const silent = [...chinese, ...english].filter(
      ([, sentence]) => typeof sentence !== 'string' || sentence.trim() === '',
    )
    expect(silent).toEqual([])
  })
})

test('every refusal has its words in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    expect(Object.keys(wordsFor(language).refusals).sort()).toEqual(Object.keys(refusalStatuses).sort())
  }
})
