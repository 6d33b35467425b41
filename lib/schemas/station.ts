import { z } from 'zod'
import { closesAtHours, openingDayCodes, openingMonths, opensAtHours, writeOpening } from '@/lib/domain/station/opening'
import { stationKinds } from '@/lib/domain/station/station'
import { day } from './day'
import { id } from './id'
import { line, text } from './text'
import { wholeNumber } from './whole-number'

/** Digits and the marks between them, as telephone numbers of places are written. */
const phone = line(0, 30).refine((typed) => /^[\d\s()+\-－—（）转]*$/.test(typed), 'not-a-phone')

const opening = z
  .strictObject({
    months: z.enum(['NONE', ...openingMonths]),
    on: z.enum(openingDayCodes),
    opensAt: z.enum(opensAtHours),
    closesAt: z.enum(closesAtHours),
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ['closesAt'], message: 'closes-before-it-opens' })
  .transform(({ months, ...rule }) => (months === 'NONE' ? '' : writeOpening({ months, ...rule })))

const facts = { name: line(2, 60), place: line(2, 120), phone, opening }

export const openStationSchema = z.strictObject({
  kind: z.enum(stationKinds),
  delegationId: id('delegation'),
  townUnitId: z.union([id('unit'), z.literal('').transform(() => null)]),
  ...facts,
})
export const changeStationSchema = z.strictObject({
  stationId: id('liaison station'),
  version: wholeNumber(1, 99_999),
  ...facts,
})
export const closeStationSchema = z.strictObject({
  stationId: id('liaison station'),
  version: wholeNumber(1, 99_999),
  lastDay: day,
  reason: text(2, 300),
})
export const doorCodeSchema = z.strictObject({ stationId: id('liaison station') })

export const planDaysSchema = z.strictObject({ delegationId: id('delegation'), year: wholeNumber(2000, 2100) })
export const planDaySchema = z.strictObject({ stationId: id('liaison station'), heldOn: day })
const version = wholeNumber(1, 99_999)
export const dutySchema = z.strictObject({
  activityId: id('activity'),
  version,
  delegateIds: z.array(id('delegate')).min(1).max(20),
})
export const cancelDaySchema = z.strictObject({ activityId: id('activity'), version, reason: text(2, 300) })

/** Name and telephone are the resident's to give or not. */
const item = z.strictObject({
  text: text(4, 1000),
  place: line(0, 60).default(''),
  residentName: line(0, 30).default(''),
  residentPhone: phone.default(''),
  answer: text(0, 500).default(''),
  result: z.enum(['EXPLAINED', 'SOLVED']).default('EXPLAINED'),
})

export const recordDaySchema = z.strictObject({
  activityId: id('activity'),
  version,
  presence: z
    .array(z.strictObject({ delegateId: id('delegate'), presence: z.enum(['PRESENT', 'LEAVE', 'ABSENT']) }))
    .max(20),
  residentsReceived: wholeNumber(0, 2000),
  items: z.array(item).max(30),
})

const doorItems = z.array(id('voice item')).min(1).max(100)
export const letInSchema = z.strictObject({ voiceIds: doorItems })
export const setAsideSchema = z.strictObject({ voiceIds: doorItems, reason: text(2, 200) })
export const residentAnswerSchema = z.strictObject({ voiceId: id('voice item'), text: text(4, 600) })
