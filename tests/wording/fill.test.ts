import { expect, test } from 'vitest'
import { fill, placeholdersOf } from '@/lib/wording/fill'

test('a fact takes the place of its name', () => {
  expect(fill('共 {total} 条', { total: 122 })).toBe('共 122 条')
})

test('an English noun agrees with its number', () => {
  expect(fill('{days day|days} left', { days: 1 })).toBe('1 day left')
  expect(fill('{days day|days} left', { days: 2 })).toBe('2 days left')
})

test('a missing fact stays visible', () => {
  expect(fill('{lastDay}前', {})).toBe('{lastDay}前')
})

test('a value that looks like a placeholder is not filled again', () => {
  expect(fill('{title}', { title: '{days}', days: 3 })).toBe('{days}')
})

test('placeholders are found with and without nouns', () => {
  expect(placeholdersOf('{name} {days day|days}')).toEqual(['days', 'name'])
})
