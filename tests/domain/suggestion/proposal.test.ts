import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/domain/refusal'
import type { CommentPart } from '@/lib/domain/suggestion/draft-comment'
import { proposing, replaced, undone } from '@/lib/domain/suggestion/proposal'

const text = {
  title: '关于增设公交站的建议',
  situation: '站远，路远。',
  analysis: '',
  asks: ['增设一对公交站', '加密班次，增设候车亭'],
}

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('words are proposed', () => {
  test('for a passage of one part, or for the whole of it', () => {
    expect(proposing(text, 'situation', '站远', '公交站在一公里外')).toMatchObject({ passage: '站远' })
    expect(proposing(text, 'title', '', '关于加密班次的建议')).toMatchObject({ passage: text.title })
    expect(proposing(text, 'analysis', '', '线路多年未调整。')).toMatchObject({ passage: '' })
  })

  test.each<[CommentPart, string, string]>([
    ['whole', '站远', 'proposal-needs-part'],
    ['asks', '', 'passage-needed'],
    ['title', '站远', 'passage-not-found'],
    ['situation', '远', 'passage-ambiguous'],
    ['asks', '增设', 'passage-ambiguous'],
    ['asks', '公交站\n加密', 'passage-not-found'],
  ])('not for %s “%s”: %s', (part, passage, code) => {
    expect(codeOf(() => proposing(text, part, passage, '改后'))).toBe(code)
  })
})

describe('put in', () => {
  test('they replace that passage, and nothing else', () => {
    const ask = { part: 'asks', passage: '增设候车亭', proposal: '补建候车亭' } as const
    expect(replaced(text, ask)).toEqual({ text: { ...text, asks: [text.asks[0], '加密班次，补建候车亭'] }, at: 13 })
  })

  test('and are taken out from where they were put, though they stand elsewhere too', () => {
    const change = { part: 'situation', passage: '站远', proposal: '路远' } as const
    const { text: changed, at } = replaced(text, change)
    expect(changed.situation).toBe('路远，路远。')
    expect(undone(changed, change, at)).toEqual(text)
    expect(codeOf(() => undone({ ...changed, situation: '近来路远，路远。' }, change, at))).toBe('passage-ambiguous')
    expect(codeOf(() => undone(text, { ...change, proposal: '已经改掉' }, at))).toBe('passage-not-found')
  })
})
