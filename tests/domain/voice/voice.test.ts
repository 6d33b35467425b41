import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { voiceNumber } from '@/lib/domain/voice/numbered'
import { isOverdue, isSolved, outcomeOf, voiceStates, voiceWorkflow } from '@/lib/domain/voice/voice'
import { voiceAs } from '../../support/a-voice'

describe('what came of a voice', () => {
  test('is by the word of whoever answered it', () => {
    for (const result of ['SOLVED', 'IN_PROGRESS', 'EXPLAINED', 'NOT_SOLVED'] as const)
      expect(outcomeOf(voiceAs({ state: 'ENDED', ending: 'PASSED_TO_UNIT', result }), false)).toBe(result)
  })

  test('waits while it lies with a unit, whatever was said before', () => {
    expect(outcomeOf(voiceAs({ state: 'PASSED', ending: 'PASSED_TO_UNIT' }), false)).toBe('WAITING')
    expect(outcomeOf(voiceAs(), true)).toBe('WAITING')
  })

  test('that went into a suggestion is solved when the suggestion is', () => {
    for (const ending of ['MERGED', 'BECAME_SUGGESTION'] as const) {
      const voice = voiceAs({ state: 'ENDED', ending, suggestionId: 'suggestion-1' })
      expect(outcomeOf(voice, false)).toBe('WITH_SUGGESTION')
      expect(isSolved(voice, true)).toBe(true)
    }
  })

  test('sent to the hotline or not taken up is not solved', () => {
    for (const ending of ['HOTLINE', 'NOT_ACCEPTED'] as const) {
      const voice = voiceAs({ state: 'ENDED', ending })
      expect(outcomeOf(voice, true)).toBe(ending)
      expect(isSolved(voice, true)).toBe(false)
    }
  })
})

test('a passed voice is overdue from the day after its last day, an answered one never', () => {
  const passed = voiceAs({ state: 'PASSED', ending: 'PASSED_TO_UNIT', dueOn: localDate('2022-08-22') })
  expect(isOverdue(passed, localDate('2022-08-22'))).toBe(false)
  expect(isOverdue(passed, localDate('2022-08-23'))).toBe(true)
  expect(isOverdue({ ...passed, state: 'ENDED' }, localDate('2022-08-23'))).toBe(false)
})

test('every move leads to a state that there is, and what was set aside stays so', () => {
  for (const moves of Object.values(voiceWorkflow))
    for (const ways of Object.values(moves)) for (const state of ways) expect(voiceStates).toContain(state)
  expect(voiceWorkflow.SET_ASIDE).toEqual({})
})

test('it is called by its year and number', () => {
  expect(voiceNumber({ year: 2022, number: 15 })).toBe('〔2022〕15')
})
