import { expect, test } from 'vitest'
import { joinField, settledValue } from '@/lib/domain/joining/join-field'

const never = () => {
  throw new Error('no text is to be joined here')
}
const field = (base: string | null, mine: string, theirs: string, isText = true) => ({
  ...{ name: 'body', isText, base, mine, theirs },
})
const nothing = new Map<string, string>()

test('what one side alone has changed is taken by itself', () => {
  const byMe = joinField(field('原稿', '我改的', '原稿'), never)
  const byThem = joinField(field('原稿', '原稿', '同事改的'), never)
  expect([byMe.outcome, byThem.outcome]).toEqual(['MINE', 'THEIRS'])
  expect([settledValue(byMe, nothing), settledValue(byThem, nothing)]).toEqual(['我改的', '同事改的'])
})

test('who emptied a field that the other left alone has emptied it', () => {
  expect(settledValue(joinField(field('原稿', '原稿', ''), never), nothing)).toBe('')
})

test('the same change twice is one change, whatever white space the server took off', () => {
  expect(joinField(field('原稿', '新稿\r\n', '新稿'), never).outcome).toBe('SAME')
  expect(joinField(field('原稿 ', '原稿', '新稿'), never).outcome).toBe('THEIRS')
})

test('two changes of one text are proposed together and decided by a person', () => {
  const both = joinField(field('原稿', '我改的', '同事改的'), (...three) => three.join('|'))
  expect(both).toMatchObject({ outcome: 'BOTH', joined: '原稿|我改的|同事改的' })
  expect(settledValue(both, new Map([['body', '商量过的']]))).toBe('商量过的')
  expect(settledValue(both, nothing)).toBe('我改的')
})

test('of two different choices no third one is made', () => {
  expect(joinField(field('FULL', 'SUMMARY', 'NONE', false), never)).toMatchObject({ outcome: 'BOTH', joined: null })
})

test('where nobody knows what both started from, every difference is decided by a person', () => {
  expect(joinField(field(null, '一样', '一样'), never).outcome).toBe('SAME')
  expect(joinField(field(null, '', '同事写的'), never)).toMatchObject({ outcome: 'BOTH', joined: null })
})
