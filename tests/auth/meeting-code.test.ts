import { describe, expect, test } from 'vitest'
import { codeHolds, codeTurns, isMeetingCode, meetingCode } from '@/lib/auth/meeting-code'

const now = new Date('2022-05-20T00:40:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

describe('the code on the wall', () => {
  const meeting = '0b8e1c9e-0000-4000-8000-000000000001'
  const other = '0b8e1c9e-0000-4000-8000-000000000002'
  const code = meetingCode(meeting, now)

  test('is taken for three minutes after it stood there, and not for one turn longer', () => {
    for (let after = 0; after <= codeHolds; after += codeTurns)
      expect(isMeetingCode(meeting, code, later(after)), `${after} s`).toBe(true)
    expect(isMeetingCode(meeting, code, later(codeHolds + codeTurns))).toBe(false)
    expect(isMeetingCode(meeting, code, later(86_400))).toBe(false)
  })

  test('of the next turn is not taken before it stands there', () => {
    expect(isMeetingCode(meeting, meetingCode(meeting, later(codeTurns)), now)).toBe(false)
    expect(meetingCode(meeting, later(codeTurns))).not.toBe(code)
  })

  test('is one of this meeting, whole, and nothing like it', () => {
    expect(isMeetingCode(other, code, now)).toBe(false)
    const wrongEnd = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`
    for (const tried of [wrongEnd, code.slice(0, -1), `${code}A`, '', code.toLowerCase(), '码'.repeat(22)])
      expect(isMeetingCode(meeting, tried, now), tried).toBe(false)
  })
})
