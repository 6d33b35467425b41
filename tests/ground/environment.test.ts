import { expect, test } from 'vitest'
import { readEnvironment, WrongEnvironment } from '@/lib/env'

const complete = {
  DATABASE_URL: 'postgresql://huiyin_web:secret@localhost:5432/huiyin',
  NEXTAUTH_URL: 'https://suggestions.example.gov.cn/',
  NEXTAUTH_SECRET: 'a'.repeat(32),
}

function problemsOf(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables)
    return []
  } catch (error) {
    return (error as WrongEnvironment).problems
  }
}

test('what is enough for a small installation is enough', () => {
  expect(readEnvironment(complete)).toMatchObject({
    NEXTAUTH_URL: 'https://suggestions.example.gov.cn',
    DATABASE_OWNER_URL: complete.DATABASE_URL,
    DATABASE_WORKER_URL: complete.DATABASE_URL,
    PORT: 3000,
    TRUSTED_PROXY_HOPS: 0,
  })
})

test('everything that is wrong is said at once, each in a line of its own', () => {
  const problems = problemsOf({ DATABASE_URL: 'mysql://localhost', NEXTAUTH_SECRET: 'short', PORT: 'high' })
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'DATABASE_URL',
    'NEXTAUTH_URL',
    'NEXTAUTH_SECRET',
    'PORT',
  ])
  expect(problems[1]).toMatch(/missing/)
})

test('a refusal never repeats a secret', () => {
  expect(() => readEnvironment({ ...complete, NEXTAUTH_SECRET: 'hush-hush' })).toThrow(WrongEnvironment)
  expect(problemsOf({ ...complete, NEXTAUTH_SECRET: 'hush-hush' }).join()).not.toContain('hush-hush')
})

test('an empty variable counts as none', () => {
  expect(problemsOf({ ...complete, PORT: '', DATABASE_WORKER_URL: '' })).toEqual([])
})

test('the clock can be set in tests only', () => {
  const moved = { ...complete, TEST_CLOCK: '2022-03-01T01:00:00Z' }
  expect(problemsOf(moved)).toEqual(['TEST_CLOCK: only together with HUIYIN_TEST=1'])
  expect(problemsOf({ ...moved, HUIYIN_TEST: '1' })).toEqual([])
})
