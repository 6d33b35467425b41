import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { type Answer, blankAnswer, gapsOf, isAnswered, proofFields, rowsFor } from '@/lib/domain/reply/answers'
import { classOfWhole, isAboveAnswers } from '@/lib/domain/reply/whole-class'

const answer = (facts: Partial<Answer>): Answer => ({ ...blankAnswer(1), text: 'The bridge is open.', ...facts })
const promise = { measure: 'a new bridge', dueOn: localDate('2022-09-30'), responsiblePerson: 'Li' }

describe('each class shows its proof', () => {
  test('solved: words or a file', () => {
    expect(gapsOf(answer({ meaning: 'SOLVED' }))).toEqual(['evidence'])
    expect(gapsOf(answer({ meaning: 'SOLVED', evidence: 'the acceptance of May 3' }))).toEqual([])
    expect(gapsOf(answer({ meaning: 'SOLVED', evidenceFileId: 'file-1' }))).toEqual([])
  })

  test.each(['IN_PROGRESS', 'PLANNED'] as const)('%s: what, when and who; money where it is known', (meaning) => {
    expect(gapsOf(answer({ meaning }))).toEqual(['measure', 'dueOn', 'responsiblePerson'])
    expect(gapsOf(answer({ meaning, ...promise }))).toEqual([])
    expect(gapsOf(answer({ meaning, ...promise, dueOn: null }))).toEqual(['dueOn'])
  })

  test('deferred: which ground, and in words', () => {
    expect(gapsOf(answer({ meaning: 'DEFERRED' }))).toEqual(['groundKind', 'ground'])
    expect(gapsOf(answer({ meaning: 'DEFERRED', groundKind: 'BUDGET' }))).toEqual(['ground'])
    expect(gapsOf(answer({ meaning: 'DEFERRED', groundKind: 'BUDGET', ground: 'no money this year' }))).toEqual([])
  })

  test('kept for reference: the explanation', () => {
    expect(gapsOf(answer({ meaning: 'REFERENCE' }))).toEqual(['explanation'])
    expect(gapsOf(answer({ meaning: 'REFERENCE', explanation: 'The city decides it.' }))).toEqual([])
  })

  test('proof of another class proves nothing', () => {
    expect(gapsOf(answer({ meaning: 'SOLVED', ...promise, explanation: 'because' }))).toEqual(['evidence'])
  })

  test('without a class or without a word it is not answered, and an ask of another unit asks for nothing', () => {
    expect(gapsOf(answer({}))).toEqual(['meaning'])
    expect(gapsOf(blankAnswer(1))).toEqual(['text', 'meaning'])
    expect(gapsOf(answer({ text: '', meaning: 'SOLVED', evidenceFileId: 'file-1' }))).toEqual(['text'])
    expect(isAnswered({ ...blankAnswer(1), notOurs: true })).toBe(true)
    expect(isAnswered(blankAnswer(7))).toBe(false)
  })

  test('every class has fields to show', () => {
    for (const meaning of answerMeanings) expect(proofFields[meaning].length).toBeGreaterThan(0)
  })
})

describe('a row for every ask', () => {
  test('blank ones where nothing is written, those read out of the text behind', () => {
    const written = [{ ...blankAnswer(2), text: 'two' }]
    expect(rowsFor(3, written).map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [1, ''],
      [2, 'two'],
      [3, ''],
    ])
    expect(rowsFor(1, [blankAnswer(1), { ...blankAnswer(2), asked: 'and a lamp' }])).toHaveLength(2)
  })

  test('one text without numbers is one ask: the whole', () => {
    expect(rowsFor(0, [])).toEqual([blankAnswer(1)])
  })
})

describe('the class of the whole', () => {
  const whole = (...meanings: Answer['meaning'][]) =>
    classOfWhole(meanings.map((meaning) => ({ meaning, notOurs: false })))

  test('is that of the least solved answer: solved only where all are', () => {
    expect(whole('SOLVED', 'SOLVED')).toBe('SOLVED')
    expect(whole('SOLVED', 'IN_PROGRESS')).toBe('IN_PROGRESS')
    expect(whole('PLANNED', 'SOLVED', 'IN_PROGRESS')).toBe('PLANNED')
    expect(whole('DEFERRED', 'REFERENCE', 'SOLVED')).toBe('REFERENCE')
  })

  test('is not known while one ask has none, nor where all asks are another unit’s', () => {
    expect(whole('SOLVED', null)).toBeNull()
    expect(whole(null, 'SOLVED')).toBeNull()
    expect(whole()).toBeNull()
    expect(classOfWhole([{ meaning: 'DEFERRED', notOurs: true }])).toBeNull()
  })

  test('asks of another unit do not pull it down', () => {
    const rows = [answer({ meaning: 'SOLVED' }), answer({ notOurs: true, meaning: 'REFERENCE' })]
    expect(classOfWhole(rows)).toBe('SOLVED')
  })

  test('may be chosen lower, and is noticed when it is chosen higher', () => {
    const rows = [answer({ meaning: 'PLANNED' }), answer({ meaning: 'SOLVED' })]
    expect(answerMeanings.filter((meaning) => isAboveAnswers(meaning, rows))).toEqual(['SOLVED', 'IN_PROGRESS'])
  })
})
