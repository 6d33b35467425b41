import { z } from 'zod'
import { unitKinds } from '@/lib/domain/assignment/assignment'
import { day } from './day'
import { id } from './id'
import { line, text } from './text'
import { wholeNumber } from './whole-number'

const blank = z.literal('').transform(() => null)
const unitName = line(2, 60)

/** By which paper, from which day, and why. */
const decided = { effectiveOn: day, documentNumber: line(2, 100), reason: text(4, 500) }
const assessed = z.union([blank, wholeNumber(1, 99)])

export const openUnitSchema = z.strictObject({
  name: unitName,
  kind: z.enum(unitKinds),
  assessmentGroup: assessed,
  ...decided,
})

export const renameUnitSchema = z.strictObject({ unitId: id('unit'), name: unitName, ...decided })

/** A unit that is there, or one that is opened by it. */
const taker = {
  successorId: z.union([id('unit'), blank]),
  newName: z.union([blank, unitName]),
  newKind: z.enum(unitKinds).default('DEPARTMENT'),
  newGroup: assessed.default(null),
  grantIds: z.array(id('grant')).max(200).default([]),
}

type Taker = { successorId: string | null; newName: string | null }
const namesOne = ({ successorId, newName }: Taker) => (successorId === null) !== (newName === null)
const oneOfTwo = { path: ['successorId'], error: 'successor-or-new' }

export const mergeUnitsSchema = z
  .strictObject({ unitIds: z.array(id('unit')).min(1).max(12), ...taker, ...decided })
  .refine(namesOne, oneOfTwo)

export const handOverWorkSchema = z
  .strictObject({
    unitId: id('unit'),
    assignmentIds: z.array(id('assignment')).min(1, 'required').max(500),
    ...taker,
    ...decided,
  })
  .refine(namesOne, oneOfTwo)

export const closeUnitSchema = z.strictObject({ unitId: id('unit'), ...decided })

export const ofOneUnitChange = z.strictObject({ changeId: id('unit change') })
