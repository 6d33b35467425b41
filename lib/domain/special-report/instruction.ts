import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Addressee, SpecialReport } from './special-report'
import { type InstructionMove, type InstructionState, instructionWorkflow } from './workflow'

type InstructionFacts = {
  readonly unitId: string | null
  /** of the answer that stands */
  readonly answeredAt: Date | null
  readonly settledAt: Date | null
  readonly struckAt: Date | null
}

export type Instruction = InstructionFacts & {
  readonly id: string
  readonly addresseeId: string
  readonly unitName: string | null
  readonly givenOn: LocalDate
  readonly dueOn: LocalDate | null
  readonly state: InstructionState
}

/** The only place where the state of an instruction comes from. */
export function instructionState({ unitId, answeredAt, settledAt, struckAt }: InstructionFacts): InstructionState {
  if (struckAt) return 'STRUCK'
  if (settledAt) return 'SETTLED'
  if (answeredAt) return 'ANSWERED'
  return unitId ? 'OPEN' : 'NOTED'
}

export type Given = {
  readonly givenOn: LocalDate
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly dueOn: LocalDate | null
}

/** A leader wrote it between the day on which he got the report and today, and the unit has the day itself at least. */
export function instruct(
  { sentOn }: Pick<SpecialReport, 'sentOn'>,
  { id: addresseeId }: Pick<Addressee, 'id'>,
  { givenOn, unit, dueOn }: Given,
  today: LocalDate,
): Instruction {
  const earliest = sentOn ?? today
  if (givenOn < earliest || givenOn > today) throw new Refusal('instruction-day-outside', { earliest, latest: today })
  if (unit && (!dueOn || dueOn < givenOn)) throw new Refusal('instruction-due-before', { givenOn })
  const facts = { unitId: unit?.id ?? null, answeredAt: null, settledAt: null, struckAt: null }
  return {
    ...facts,
    id: '',
    addresseeId,
    unitName: unit?.name ?? null,
    givenOn,
    dueOn: unit ? dueOn : null,
    state: instructionState(facts),
  }
}

function moved(instruction: Instruction, move: InstructionMove, facts: Partial<Instruction>): Instruction {
  ensureOpen(instructionWorkflow, instruction.state, move)
  const after = { ...instruction, ...facts }
  return { ...after, state: instructionState(after) }
}

/** Late or not, the report of the unit is taken. */
export const answerInstruction = (instruction: Instruction, now: Date): Instruction =>
  moved(instruction, 'answer', { answeredAt: now })

export const acceptAnswer = (instruction: Instruction, now: Date): Instruction =>
  moved(instruction, 'accept', { settledAt: now })

/** The day by which the unit reports again may be moved, never before today. */
export function sendBackAnswer(instruction: Instruction, dueOn: LocalDate, today: LocalDate): Instruction {
  const back = moved(instruction, 'sendBack', { answeredAt: null, dueOn })
  if (dueOn < today) throw new Refusal('instruction-due-before', { givenOn: today })
  return back
}

export const strikeInstruction = (instruction: Instruction, now: Date): Instruction =>
  moved(instruction, 'strike', { struckAt: now })

export const isInstructionLate = ({ state, dueOn }: Pick<Instruction, 'state' | 'dueOn'>, today: LocalDate): boolean =>
  state === 'OPEN' && dueOn !== null && dueOn < today

export function instructionIn({ instructions }: SpecialReport, id: string): Instruction {
  const found = instructions.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found')
  return found
}

export function addresseeIn({ addressees }: SpecialReport, id: string): Addressee {
  const found = addressees.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found')
  return found
}
