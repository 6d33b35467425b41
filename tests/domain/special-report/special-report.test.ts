import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import {
  acceptAnswer,
  answerInstruction,
  type Instruction,
  instruct,
  instructionState,
  isInstructionLate,
  sendBackAnswer,
  strikeInstruction,
} from '@/lib/domain/special-report/instruction'
import {
  instructionMovesOpenTo,
  mayWriteFor,
  reportMovesOpenTo,
  reportPolicy,
  seesInstruction,
} from '@/lib/domain/special-report/policy'
import {
  closeReport,
  discardReport,
  reportState,
  type SpecialReport,
  saveReport,
  sendReport,
  takeInstruction,
} from '@/lib/domain/special-report/special-report'
import { instructionWorkflow, reportWorkflow } from '@/lib/domain/special-report/workflow'

const now = new Date('2022-05-12T02:00:00Z')
const today = localDate('2022-05-12')
const [earlier, later] = [localDate('2022-05-11'), localDate('2022-05-13')]

function aReport(facts: Partial<SpecialReport> = {}): SpecialReport {
  const report = {
    ...{ id: 'report', congressId: 'congress-1', year: 2022, number: null, state: 'DRAFT' as const, title: '专报' },
    ...{ version: 1, sentOn: null, sentAt: null, closedAt: null, discardedAt: null, instructions: [] },
    addressees: [
      { id: 'a1', personId: 'leader', name: '吴建国', post: '主任' },
      { id: 'a2', personId: null, name: '刘伟', post: '副区长' },
    ],
    ...facts,
  }
  return { ...report, state: reportState(report) }
}

function anInstruction(facts: Partial<Instruction> = {}): Instruction {
  const instruction = {
    ...{ id: 'i1', addresseeId: 'a1', unitId: 'unit-1', unitName: '交通局', givenOn: today, dueOn: later },
    ...{ answeredAt: null, settledAt: null, struckAt: null, state: 'OPEN' as const },
    ...facts,
  }
  return { ...instruction, state: instructionState(instruction) }
}

const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}

const sent = aReport({ sentAt: now, sentOn: today })

describe('a report', () => {
  test('is written, sent and closed, and what was sent is not written any more', () => {
    expect(saveReport(aReport(), 1).version).toBe(2)
    expect(codeOf(() => saveReport(aReport({ version: 2 }), 1))).toBe('stale-version')
    expect(sendReport(aReport(), 1, now, today)).toMatchObject({ state: 'SENT', sentOn: today })
    expect(codeOf(() => sendReport(aReport({ version: 3 }), 2, now, today))).toBe('stale-version')
    for (const report of [sent, aReport({ discardedAt: now })])
      expect(codeOf(() => saveReport(report, 1))).toBe('move-not-open')
    expect(codeOf(() => discardReport(sent, now))).toBe('move-not-open')
  })

  test('is not closed while anything runs under it', () => {
    expect(closeReport(sent, now).state).toBe('CLOSED')
    for (const running of [anInstruction(), anInstruction({ answeredAt: now })])
      expect(codeOf(() => closeReport({ ...sent, instructions: [running] }, now))).toBe('instructions-running')
    const over = [
      anInstruction({ answeredAt: now, settledAt: now }),
      anInstruction({ unitId: null }),
      anInstruction({ struckAt: now }),
    ]
    expect(closeReport({ ...sent, instructions: over }, now).state).toBe('CLOSED')
  })

  test('goes on when an instruction comes late', () => {
    const closed = aReport({ sentAt: now, sentOn: today, closedAt: now })
    expect(takeInstruction(closed, anInstruction())).toMatchObject({ state: 'SENT', closedAt: null })
    expect(codeOf(() => takeInstruction(aReport(), anInstruction()))).toBe('move-not-open')
  })
})

describe('an instruction', () => {
  const given = { givenOn: today, unit: { id: 'unit-1', name: '交通局' }, dueOn: later }

  test('is given between the day of sending and today, and leaves the unit its day', () => {
    expect(instruct(sent, { id: 'a1' }, given, today).state).toBe('OPEN')
    expect(instruct(sent, { id: 'a1' }, { ...given, dueOn: today }, today).dueOn).toBe(today)
    expect(codeOf(() => instruct(sent, { id: 'a1' }, { ...given, givenOn: earlier }, today))).toBe(
      'instruction-day-outside',
    )
    expect(codeOf(() => instruct(sent, { id: 'a1' }, { ...given, givenOn: later }, today))).toBe(
      'instruction-day-outside',
    )
    expect(codeOf(() => instruct(sent, { id: 'a1' }, { ...given, dueOn: earlier }, today))).toBe(
      'instruction-due-before',
    )
  })

  test('that asks nobody is noted and has no last day', () => {
    expect(instruct(sent, { id: 'a1' }, { ...given, unit: null }, today)).toMatchObject({ state: 'NOTED', dueOn: null })
  })

  test('is answered, accepted or sent back; what was answered is not struck out', () => {
    const answered = answerInstruction(anInstruction(), now)
    expect(answered.state).toBe('ANSWERED')
    expect(acceptAnswer(answered, now).state).toBe('SETTLED')
    expect(sendBackAnswer(answered, later, today)).toMatchObject({ state: 'OPEN', dueOn: later })
    expect(codeOf(() => sendBackAnswer(answered, earlier, today))).toBe('instruction-due-before')
    expect(codeOf(() => strikeInstruction(answered, now))).toBe('move-not-open')
    expect(codeOf(() => answerInstruction(answered, now))).toBe('move-not-open')
    expect(codeOf(() => acceptAnswer(anInstruction(), now))).toBe('move-not-open')
  })

  test('is late from the day after its last day on, as long as the unit is silent', () => {
    expect(isInstructionLate(anInstruction({ dueOn: earlier }), today)).toBe(true)
    expect(isInstructionLate(anInstruction({ dueOn: today }), today)).toBe(false)
    expect(isInstructionLate(anInstruction({ dueOn: earlier, answeredAt: now }), today)).toBe(false)
    expect(isInstructionLate(anInstruction({ unitId: null, dueOn: null }), today)).toBe(false)
  })
})

test.each([...Object.entries(reportWorkflow), ...Object.entries(instructionWorkflow)])(
  'from %s every move leads to a state that there is',
  (_, moves) => {
    const states = [...Object.keys(reportWorkflow), ...Object.keys(instructionWorkflow)]
    for (const leads of Object.values(moves)) for (const state of leads ?? []) expect(states).toContain(state)
  },
)

const holding = (personId: string, ...grants: Grant[]): Actor => ({
  ...{ personId, accountId: 'account', signInId: 'sign-in', name: 'somebody', grants },
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
})
const people = {
  office: holding('office', { role: 'DELEGATE_OFFICE' }),
  leader: holding('leader', { role: 'COMMITTEE_LEADER' }),
  otherLeader: holding('other', { role: 'COMMITTEE_LEADER' }),
  retired: holding('leader', { role: 'DELEGATE', delegateId: 'd' }),
  head: holding('head', { role: 'UNIT_HEAD', unitId: 'unit-1' }),
  clerk: holding('clerk', { role: 'UNIT_CLERK', unitId: 'unit-1' }),
  otherHead: holding('head2', { role: 'UNIT_HEAD', unitId: 'unit-2' }),
  delegate: holding('delegate', { role: 'DELEGATE', delegateId: 'd' }),
}
const whoMay = (rule: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (rule(actor) ? [name] : []))

describe('who may', () => {
  const asked = { ...sent, instructions: [anInstruction()] }
  test('see a draft, a sent report, and one that asks a unit', () => {
    expect(whoMay((actor) => reportPolicy.view(actor, aReport()))).toEqual(['office'])
    expect(whoMay((actor) => reportPolicy.view(actor, sent))).toEqual(['office', 'leader'])
    expect(whoMay((actor) => reportPolicy.view(actor, asked))).toEqual(['office', 'leader', 'head', 'clerk'])
    const struck = { ...sent, instructions: [anInstruction({ struckAt: now })] }
    expect(whoMay((actor) => reportPolicy.view(actor, struck))).toEqual(['office', 'leader'])
  })

  test('write an instruction: each in his own name, the office in that of all', () => {
    const [own, without] = sent.addressees
    expect(whoMay((actor) => mayWriteFor(actor, own as never))).toEqual(['office', 'leader'])
    expect(whoMay((actor) => mayWriteFor(actor, without as never))).toEqual(['office'])
  })

  test('read what one unit was asked, and answer it', () => {
    const ofOther = anInstruction({ id: 'i2', unitId: 'unit-2' })
    const both = { ...sent, instructions: [anInstruction(), ofOther] }
    expect(whoMay((actor) => seesInstruction(actor, both, ofOther))).toEqual(['office', 'leader', 'otherHead'])
    expect(instructionMovesOpenTo(people.head, anInstruction())).toEqual(['answer'])
    expect(instructionMovesOpenTo(people.clerk, anInstruction())).toEqual([])
    expect(instructionMovesOpenTo(people.office, anInstruction())).toEqual(['strike'])
    expect(instructionMovesOpenTo(people.office, anInstruction({ answeredAt: now }))).toEqual(['accept', 'sendBack'])
  })

  test('do what with the report', () => {
    expect(reportMovesOpenTo(people.office, aReport())).toEqual(['save', 'send', 'discard'])
    expect(reportMovesOpenTo(people.office, sent)).toEqual(['instruct', 'close'])
    expect(reportMovesOpenTo(people.leader, sent)).toEqual(['instruct'])
    expect(reportMovesOpenTo(people.head, asked)).toEqual([])
  })
})
