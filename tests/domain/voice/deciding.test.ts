import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import {
  answerOnSpot,
  answerVoice,
  mergeVoice,
  notAcceptVoice,
  passVoice,
  promoteVoice,
  sendToHotline,
  takeBackVoice,
  tellVoice,
} from '@/lib/domain/voice/deciding'
import { draftFrom } from '@/lib/domain/voice/promoting'
import { voiceAs } from '../../support/a-voice'

const today = localDate('2022-07-25')
const due = { day: localDate('2022-08-25'), provisional: false }
const bureau = { id: 'unit-1', name: '住建局', kind: 'DEPARTMENT' as const }
const town = { id: 'unit-2', name: '济北街道', kind: 'TOWN' as const }
const resident = { source: 'RESIDENT', delegateId: null } as const
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('passing on', () => {
  test('is to the town or to a unit by what the unit is', () => {
    expect(passVoice(voiceAs(), bureau, due, '', today)).toMatchObject({
      state: 'PASSED',
      ending: 'PASSED_TO_UNIT',
      dueOn: due.day,
    })
    expect(passVoice(voiceAs(), town, due, '', today).ending).toBe('PASSED_TO_TOWN')
  })

  test('ends with the answer; what is only begun is answered again and told again', () => {
    const passed = passVoice(voiceAs(resident), bureau, due, '', today)
    const begun = answerVoice(passed, { answer: '已列入计划。', result: 'IN_PROGRESS' }, today)
    const told = tellVoice(begun, 'PHONE', today, today)
    const done = answerVoice(told, { answer: '已修好。', result: 'SOLVED' }, localDate('2022-09-01'))
    expect(done).toMatchObject({
      state: 'ENDED',
      result: 'SOLVED',
      toldOn: null,
      toldWay: null,
      answeredOn: '2022-09-01',
      firstAnsweredOn: today,
    })
    expect(codeOf(() => answerVoice(done, { answer: '再次答复。', result: 'SOLVED' }, today))).toBe('voice-not-begun')
  })

  test('is answered by nobody where nothing was passed', () => {
    expect(codeOf(() => answerVoice(voiceAs(), { answer: '已修好。', result: 'SOLVED' }, today))).toBe('move-not-open')
    const spot = answerOnSpot(voiceAs(), { answer: '当场说明。', result: 'IN_PROGRESS' }, today)
    expect(codeOf(() => answerVoice(spot, { answer: '已修好。', result: 'SOLVED' }, today))).toBe('move-not-open')
  })
})

describe('whoever raised it', () => {
  test('hears by notice if he is a delegate, and has to be told if he is a resident', () => {
    expect(sendToHotline(voiceAs(), '2207250001', '', today)).toMatchObject({ toldOn: today, toldWay: 'NOTICE' })
    expect(sendToHotline(voiceAs(resident), '2207250001', '', today)).toMatchObject({ toldOn: null })
  })

  test('is told between the ending and today, once', () => {
    const ended = notAcceptVoice(voiceAs(resident), 'PENDING_CASE', '正在法院审理。', today)
    expect(codeOf(() => tellVoice(ended, 'PHONE', localDate('2022-07-24'), today))).toBe('voice-told-outside')
    expect(codeOf(() => tellVoice(ended, 'PHONE', localDate('2022-07-26'), today))).toBe('voice-told-outside')
    const told = tellVoice(ended, 'PHONE', today, today)
    expect(told).toMatchObject({ toldOn: today, toldWay: 'PHONE' })
    expect(codeOf(() => tellVoice(told, 'PHONE', today, today))).toBe('move-not-open')
  })

  test('is not told before the answer was given', () => {
    const later = localDate('2022-08-20')
    const passed = passVoice(voiceAs(resident), bureau, due, '', today)
    const answered = answerVoice(passed, { answer: '已修好。', result: 'SOLVED' }, later)
    expect(codeOf(() => tellVoice(answered, 'PHONE', localDate('2022-08-19'), later))).toBe('voice-told-outside')
    expect(tellVoice(answered, 'PHONE', later, later).toldOn).toBe(later)
  })

  test('cannot be rung up when he is unknown', () => {
    const ended = notAcceptVoice(voiceAs({ source: 'ANONYMOUS', delegateId: null }), 'OTHER', '无法核实。', today)
    expect(codeOf(() => tellVoice(ended, 'PHONE', today, today))).toBe('voice-nobody-to-tell')
    expect(tellVoice(ended, 'POSTED', today, today).toldWay).toBe('POSTED')
  })
})

describe('a suggestion', () => {
  const suggestion = (more: Partial<Suggestion>) =>
    ({ id: 's-1', numberText: '15', status: 'ASSIGNED', ...more }) as Suggestion

  test('that has a number and goes on takes it in', () => {
    expect(mergeVoice(voiceAs(), suggestion({}), today)).toMatchObject({ ending: 'MERGED', suggestionId: 's-1' })
    for (const status of ['WITHDRAWN', 'NOT_ACCEPTED', 'SPLIT', 'REJOINED', 'ARCHIVED'] as const)
      expect(codeOf(() => mergeVoice(voiceAs(), suggestion({ status }), today))).toBe('voice-suggestion-gone')
    expect(codeOf(() => mergeVoice(voiceAs(), suggestion({ numberText: null }), today))).toBe('voice-suggestion-gone')
  })

  test('that it became is taken back only while it is being written, or when nobody handles it any more', () => {
    const promoted = promoteVoice(voiceAs(), 's-1', today)
    expect(takeBackVoice(promoted)).toMatchObject({ state: 'OPEN', ending: null, suggestionId: null, toldOn: null })
    const handedIn = { ...promoted, suggestionStatus: 'SUBMITTED' as const }
    expect(codeOf(() => takeBackVoice(handedIn))).toBe('voice-suggestion-handed-in')
    for (const suggestionStatus of ['NOT_ACCEPTED', 'WITHDRAWN'] as const)
      expect(takeBackVoice({ ...promoted, suggestionStatus })).toMatchObject({ state: 'OPEN', suggestionId: null })
  })

  test('begins with the words and the place, and with nobody’s name', () => {
    const draft = draftFrom(voiceAs({ place: '纬二路东段', channel: 'STATION' }), '维修纬二路路灯')
    expect(draft).toMatchObject({ title: '维修纬二路路灯', place: '纬二路东段', cameAbout: ['VISITS'], asks: [] })
    expect(draft.situation).toBe(voiceAs().text)
  })
})

test('one decision at a time: what has ended is decided again only after it was taken back', () => {
  const ended = sendToHotline(voiceAs(), '2207250001', '', today)
  for (const again of [
    () => passVoice(ended, bureau, due, '', today),
    () => notAcceptVoice(ended, 'OTHER', '重复反映。', today),
    () => promoteVoice(ended, 's-1', today),
  ])
    expect(codeOf(again)).toBe('move-not-open')
  expect(passVoice(takeBackVoice(ended), bureau, due, '', today).state).toBe('PASSED')
})

test('taken back it is as it was before anybody decided, but for its version', () => {
  const voice = voiceAs(resident)
  const provisional = { ...due, provisional: true }
  const passed = passVoice(voice, bureau, provisional, '请速办。', today)
  const answered = answerVoice(passed, { answer: '已修好。', result: 'SOLVED' }, today)
  for (const decided of [
    passed,
    tellVoice(answered, 'PHONE', today, today),
    sendToHotline(voice, '2207250001', '已转。', today),
    notAcceptVoice(voice, 'OTHER', '重复反映。', today),
    mergeVoice(voice, { id: 's-1', numberText: '15', status: 'ASSIGNED' } as Suggestion, today),
  ])
    expect(takeBackVoice(decided)).toEqual({ ...voice, version: decided.version + 1 })
})
