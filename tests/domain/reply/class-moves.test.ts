import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { ReplyState } from '@/lib/domain/assignment/assignment'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import {
  type ClassCase,
  type ClassMove,
  classMoves,
  classMovesOpenTo,
  classPolicy,
  confirmClass,
  correctClass,
  isClassMoveOpen,
  judgeClass,
} from '@/lib/domain/reply/class-moves'
import { classStanding } from '@/lib/domain/reply/class-standing'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { aDraft, anAssignment, aReply } from '@/tests/support/suggestions'

const signedAt = new Date('2022-05-10')
const aCase = (
  reply: Partial<ReplyState> = {},
  more: { status?: ClassCase['suggestion']['status']; unitKind?: ClassCase['assignment']['unitKind'] } = {},
): ClassCase => {
  const { status = 'REPLIED', unitKind = 'DEPARTMENT' } = more
  const assignment = anAssignment({
    unitId: 'unit',
    unitKind,
    status: 'REPLIED',
    reply: aReply({ signedAt, ...reply }),
  })
  return { suggestion: aDraft({ status, assignments: [assignment] }), assignment }
}
const someone = (...grants: Grant[]): Actor => ({
  personId: 'person',
  accountId: 'account',
  signInId: 'sign-in',
  name: 'someone',
  congress: { id: 'c', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants,
})
const refusalOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}

const office = ['correctClass', 'confirmClass'] as const
/** Written by hand: who may say what to the class; whoever is not here may nothing. */
const people: [string, Grant[], readonly ClassMove[]][] = [
  ['lead delegate', [{ role: 'DELEGATE', delegateId: 'lead' }], ['judgeClass']],
  ['another delegate', [{ role: 'DELEGATE', delegateId: 'other' }], []],
  ['clerk of the unit', [{ role: 'UNIT_CLERK', unitId: 'unit' }], ['answerCorrection']],
  ['head of the unit', [{ role: 'UNIT_HEAD', unitId: 'unit' }], ['answerCorrection']],
  ['head of another unit', [{ role: 'UNIT_HEAD', unitId: 'other' }], []],
  ['delegate office', [{ role: 'DELEGATE_OFFICE' }], office],
  ['government office', [{ role: 'GOVERNMENT_OFFICE' }], office],
  ['committee leader', [{ role: 'COMMITTEE_LEADER' }], []],
  ['liaison officer', [{ role: 'DELEGATION_OFFICER', delegationId: 'd' }], []],
  ['assessor', [{ role: 'ASSESSOR', assessmentGroup: 1 }], []],
  ['system administrator', [{ role: 'SYSTEM_ADMINISTRATOR' }], []],
  ['security administrator', [{ role: 'SECURITY_ADMINISTRATOR' }], []],
  ['audit administrator', [{ role: 'AUDIT_ADMINISTRATOR' }], []],
  ['nobody in particular', [], []],
]

describe('who may say what', () => {
  test.each(people)('%s', (_, grants, may) => {
    const actor = someone(...grants)
    expect(classMoves.filter((move) => classPolicy[move](actor, aCase()))).toEqual(may)
  })

  test('the court answers for itself: the government office has no say in it', () => {
    const government = someone({ role: 'GOVERNMENT_OFFICE' })
    for (const unitKind of ['COURT', 'PROCURATORATE', 'SUPERVISORY_COMMISSION', 'PARTY_OR_MASS'] as const)
      expect(classMovesOpenTo(government, aCase({}, { unitKind }))).toEqual([])
    expect(classMovesOpenTo(someone({ role: 'DELEGATE_OFFICE' }), aCase({}, { unitKind: 'COURT' }))).toEqual(office)
  })
})

describe('when', () => {
  test('between the last signature and the conclusion', () => {
    const open = suggestionStatuses.filter((status) => isClassMoveOpen('correctClass', aCase({}, { status })))
    expect(open).toEqual(['REPLIED', 'RATED', 'TRACKED'])
  })

  test('never on a draft, on a reply without a class, or on the part of a unit that has left', () => {
    expect(isClassMoveOpen('correctClass', aCase({ signedAt: null }))).toBe(false)
    expect(isClassMoveOpen('correctClass', aCase({ meaning: null, claimed: null }))).toBe(false)
    const { suggestion, assignment } = aCase()
    const gone = { suggestion, assignment: { ...assignment, endedOn: localDate('2022-05-11') } }
    expect(classMoves.filter((move) => isClassMoveOpen(move, gone))).toEqual([])
  })

  test('only what is called solved is agreed to, and only a correction is answered', () => {
    const planned = aCase({ meaning: 'PLANNED', claimed: 'PLANNED' })
    expect(classMoves.filter((move) => isClassMoveOpen(move, planned))).toEqual(['correctClass'])
    const corrected = aCase({ meaning: 'PLANNED', claimed: 'SOLVED' })
    expect(classMoves.filter((move) => isClassMoveOpen(move, corrected))).toEqual(['correctClass', 'answerCorrection'])
    expect(classMoves.filter((move) => isClassMoveOpen(move, aCase({ officeAgrees: true })))).toEqual([
      'correctClass',
      'judgeClass',
    ])
  })
})

describe('what comes of it', () => {
  const standing = (reply: Partial<ReplyState>) => classStanding(aReply({ signedAt, ...reply }))

  test('solved is worth what the three say', () => {
    expect(standing({})).toBe('CLAIMED')
    expect(standing({ delegateAgrees: true })).toBe('CLAIMED')
    expect(standing({ officeAgrees: true })).toBe('CLAIMED')
    expect(standing({ delegateAgrees: true, officeAgrees: true })).toBe('AGREED')
    expect(standing({ delegateAgrees: false, officeAgrees: true })).toBe('DELEGATE_DISAGREES')
    expect(standing({ meaning: 'PLANNED' })).toBe('CORRECTED')
    expect(standing({ meaning: 'PLANNED', claimed: 'PLANNED' })).toBe('STATED')
  })

  test('one says it after the other, in either order', () => {
    const first = judgeClass(aCase(), true)
    expect(classStanding(confirmClass(aCase(first)))).toBe('AGREED')
    expect(classStanding(judgeClass(aCase(confirmClass(aCase())), true))).toBe('AGREED')
  })

  test('the delegate may think otherwise later, but says nothing twice', () => {
    expect(judgeClass(aCase({ delegateAgrees: true }), false).delegateAgrees).toBe(false)
    expect(refusalOf(() => judgeClass(aCase({ delegateAgrees: true }), true))).toBe('class-unchanged')
  })

  test('a corrected class has been agreed to by nobody', () => {
    const corrected = correctClass(aCase({ delegateAgrees: true, officeAgrees: true }), 'PLANNED')
    expect(corrected).toMatchObject({ meaning: 'PLANNED', claimed: 'SOLVED', delegateAgrees: null, officeAgrees: null })
  })

  test('taken back to what the unit claimed, the office has agreed by that', () => {
    const back = correctClass(aCase({ meaning: 'PLANNED', claimed: 'SOLVED' }), 'SOLVED')
    expect(back).toMatchObject({ meaning: 'SOLVED', delegateAgrees: null, officeAgrees: true })
  })

  test('nothing is made solved that its unit does not call so, and nothing is corrected to what it is', () => {
    const planned = aCase({ meaning: 'PLANNED', claimed: 'PLANNED' })
    expect(refusalOf(() => correctClass(planned, 'SOLVED'))).toBe('class-not-claimed')
    const others: AnswerMeaning[] = ['IN_PROGRESS', 'DEFERRED', 'REFERENCE']
    for (const meaning of others) expect(correctClass(planned, meaning).meaning).toBe(meaning)
    expect(refusalOf(() => correctClass(planned, 'PLANNED'))).toBe('class-unchanged')
  })
})
