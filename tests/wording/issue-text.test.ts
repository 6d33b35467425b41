import { expect, test } from 'vitest'
import { z } from 'zod'
import { wordsFor } from '@/lib/wording/catalogue'
import { fieldText, issueText } from '@/lib/wording/issue-text'

const { validation } = wordsFor('zh-CN')
const told = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input, { error: (issue) => issueText(issue, validation) }).error?.issues[0]?.message

test.each<[string, z.ZodType, unknown, string]>([
  ['nothing', z.string(), undefined, '此项必填。'],
  ['an empty text', z.string().min(10), '', '此项必填。'],
  ['a short text', z.string().min(10), '太短', '至少写 10 个字。'],
  ['a long text', z.string().max(2), '太长了', '最多写 2 个字。'],
  ['a word for a number', z.number(), '三', '请填写数字。'],
  ['a number too big', z.number().max(6), 7, '不能大于 6。'],
  ['a day that is none', z.iso.date(), '2026-02-30', '请填写有效日期，例如 2026-03-09。'],
  ['a choice that is none', z.enum(['A', 'B']), 'C', '请从列出的选项中选择。'],
  ['no choice', z.enum(['A', 'B']), undefined, '此项必填。'],
  ['an unknown key', z.strictObject({}), { more: 1 }, '提交了不认识的内容，请刷新页面后再试。'],
])('%s', (_, schema, input, sentence) => {
  expect(told(schema, input)).toBe(sentence)
})

test('a code that a schema gives itself is put into words', () => {
  const message =
    told(
      z.string().refine(() => false, { error: 'reason-required' }),
      'x',
    ) ?? ''
  expect(fieldText(message, validation)).toBe('请说明理由。')
})

test('a code that lacks its facts, and an unknown code, are told in general words', () => {
  expect(fieldText('shorter-than', validation)).toBe(validation.invalid)
  expect(fieldText('never-heard-of', validation)).toBe(validation.invalid)
})

test("a schema's own message goes before the library's, whose facts may be a guard and not the rule", () => {
  const issue = { code: 'too_big', origin: 'string', maximum: 20_000, message: 'too-long' }
  expect(issueText(issue, validation)).toBe('写得太多，请精简。')
})

test('a name that every object has is no code', () => {
  expect(fieldText('constructor', validation)).toBe(validation.invalid)
})
