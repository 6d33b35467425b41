import { describe, expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { findingAt, pointedAt, type Said, withReasons } from '@/lib/domain/checking/standing'
import { draft } from './drafts'

const answer = '幸福路路灯已于5月20日全部安装完毕，共31盏。'
const found = checkReply(draft(`您的提案收悉。${answer}`))
const [first] = found
const stands = (more: Partial<Said> = {}): Said => ({
  ...(first ? pointedAt(first) : { kind: 'WRONG_WORD', ask: null, quote: '' }),
  ...{ reason: '引用了原文。', by: '李明', version: 3 },
  ...more,
})

describe('said of a finding', () => {
  test('it is shown with the reason, whatever is written around it later', () => {
    expect(withReasons(found, [stands()])[0]?.stands).toEqual({ reason: '引用了原文。', by: '李明', version: 3 })
    const later = checkReply(draft(`来函收到。您的提案收悉。${answer}共用电两千度。`))
    expect(withReasons(later, [stands()]).find(({ kind }) => kind === 'WRONG_WORD')?.stands).not.toBeNull()
  })

  test('the last word counts', () =>
    expect(withReasons(found, [stands(), stands({ reason: '沿用会议原名。' })])[0]?.stands?.reason).toBe(
      '沿用会议原名。',
    ))

  test('of other words, of another ask or of another kind nothing is said', () => {
    for (const more of [{ quote: '议案' }, { ask: 2 }, { kind: 'GAP' as const }])
      expect(withReasons(found, [stands(more)])[0]?.stands).toBeNull()
  })

  test('what is not there any more cannot be answered', () => {
    expect(findingAt(found, 0, 'WRONG_WORD')).toBe(first)
    expect(() => findingAt(found, 0, 'GAP')).toThrow('finding-gone')
    expect(() => findingAt(found, 9, 'WRONG_WORD')).toThrow('finding-gone')
  })
})
