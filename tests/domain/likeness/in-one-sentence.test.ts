import { expect, test } from 'vitest'
import { inOneSentence } from '@/lib/domain/likeness/in-one-sentence'

test.each([
  ['王立新代表：建议收悉，现答复如下：\n一、已在中段设站。\n二、下月通车。', '已在中段设站'],
  ['此事由副局长具体承办，已与您当面沟通。\n（一）因红线所限，不宜增设。', '因红线所限，不宜增设'],
  ['我局高度重视此事。', '我局高度重视此事'],
  ['您好！', ''],
  ['', ''],
])('of %j it says %j', (body, sentence) => {
  expect(inOneSentence(body)).toBe(sentence)
})

test('no longer than fits beside a title', () => {
  expect(inOneSentence(`已完成${'的'.repeat(300)}`)).toHaveLength(91)
})
