import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import {
  ensureTurn,
  mayPass,
  maySendBack,
  type SignOff,
  type SignOffStep,
  seesSignOff,
  signOffSteps,
  stepNow,
  stepsOf,
} from '@/lib/domain/sign-off/sign-off'

const aSignOff = (more: Partial<SignOff> = {}): SignOff => ({
  unitId: 'unit',
  version: 3,
  isUnderReview: true,
  asks: { section: true, government: true },
  passed: [],
  ...more,
})

const at: Record<SignOffStep, SignOff> = {
  SECTION: aSignOff(),
  HEAD: aSignOff({ passed: ['SECTION'] }),
  GOVERNMENT: aSignOff({ passed: ['SECTION', 'HEAD'] }),
}

const people: Record<string, Grant[]> = {
  clerk: [{ role: 'UNIT_CLERK', unitId: 'unit' }],
  section: [{ role: 'UNIT_SECTION', unitId: 'unit' }],
  head: [{ role: 'UNIT_HEAD', unitId: 'unit' }],
  'section elsewhere': [{ role: 'UNIT_SECTION', unitId: 'other' }],
  'head elsewhere': [{ role: 'UNIT_HEAD', unitId: 'other' }],
  government: [{ role: 'GOVERNMENT_OFFICE' }],
  office: [{ role: 'DELEGATE_OFFICE' }],
  leader: [{ role: 'COMMITTEE_LEADER' }],
  delegate: [{ role: 'DELEGATE', delegateId: 'd' }],
}
const actor = (grants: Grant[]) => ({ grants }) as unknown as Actor
const those = (may: (one: Actor) => boolean) =>
  Object.keys(people).filter((name) => may(actor(people[name] as Grant[])))

test('a small unit has the head alone; section and government come in where they are asked for', () => {
  const asks = (section: boolean, government: boolean) => stepsOf({ asks: { section, government } })
  expect(asks(false, false)).toEqual(['HEAD'])
  expect(asks(true, false)).toEqual(['SECTION', 'HEAD'])
  expect(asks(false, true)).toEqual(['HEAD', 'GOVERNMENT'])
  expect(asks(true, true)).toEqual(['SECTION', 'HEAD', 'GOVERNMENT'])
})

test('the steps follow one another, and none waits while nobody reviews it', () => {
  for (const step of signOffSteps) expect(stepNow(at[step])).toBe(step)
  expect(stepNow(aSignOff({ passed: ['SECTION', 'HEAD', 'GOVERNMENT'] }))).toBeNull()
  expect(stepNow(aSignOff({ isUnderReview: false }))).toBeNull()
})

describe('who passes and who sends back', () => {
  test.each([
    ['SECTION', ['section', 'head'], ['section', 'head']],
    ['HEAD', ['head'], ['head']],
    ['GOVERNMENT', ['government'], ['head', 'government']],
  ] as const)('%s', (step, passing, sendingBack) => {
    expect(those((one) => mayPass(one, at[step]))).toEqual(passing)
    expect(those((one) => maySendBack(one, at[step]))).toEqual(sendingBack)
  })

  test('nobody, once it is out or back at the desk', () => {
    const idle = aSignOff({ isUnderReview: false })
    expect(those((one) => mayPass(one, idle) || maySendBack(one, idle))).toEqual([])
  })

  test('those with a turn see it; the government only where it is asked', () => {
    expect(those((one) => seesSignOff(one, aSignOff()))).toEqual(['section', 'head', 'government'])
    expect(those((one) => seesSignOff(one, aSignOff({ asks: { section: false, government: false } })))).toEqual([
      'head',
    ])
  })
})

test('nobody jumps a step and nobody takes it twice', () => {
  const code = (step: SignOffStep, signOff: SignOff) => {
    try {
      ensureTurn(signOff, step)
    } catch (error) {
      return error instanceof Refusal ? error.code : error
    }
  }
  expect(code('HEAD', at.SECTION)).toBe('section-not-passed')
  expect(code('GOVERNMENT', at.SECTION)).toBe('section-not-passed')
  expect(code('HEAD', at.HEAD)).toBeUndefined()
  expect(code('HEAD', at.GOVERNMENT)).toBe('already-passed')
  expect(code('SECTION', at.HEAD)).toBe('already-passed')
  expect(code('HEAD', aSignOff({ isUnderReview: false }))).toBe('move-not-open')
})
