import type { Actor } from '@/lib/domain/access/actor'
import type { EventType } from '@/lib/domain/events'
import type { Moment } from '@/lib/domain/moment'
import type { Taker } from '@/lib/domain/unit/pass-on'
import { endsUnits, type UnitChange, type UnitChangeKind } from '@/lib/domain/unit/unit-change'
import {
  closeUnits,
  namesOf,
  openUnit,
  type PassedGrant,
  passCalls,
  passGrants,
  passInstructions,
  passPlans,
  passStations,
  passTemplates,
  readTaker,
  renameUnit,
  type SwitchedOff,
  switchOffRulesOf,
} from './changed-units'
import { type NewEvent, recordEvent, recordSystemEvent } from './events'
import { passBars } from './passed-bars'
import { eventOfPassedVoice, type PassedVoice, passVoices } from './passed-voices'
import { type PassedSuggestion, passOnWork } from './passing-on'
import type { Tx } from './tx'
import { keepCarriedOut } from './unit-changes'

const happened: Record<UnitChangeKind, EventType> = {
  OPENED: 'unit.opened',
  RENAMED: 'unit.renamed',
  MERGED: 'unit.merged',
  HANDED_OVER: 'unit.handed-over',
  CLOSED: 'unit.closed',
}

type CarriedOut = {
  readonly change: UnitChange
  /** as they were called until then */
  readonly names: readonly string[]
  readonly to: Taker | null
  readonly passed: readonly PassedSuggestion[]
  readonly grants: readonly PassedGrant[]
  readonly rules: readonly SwitchedOff[]
  readonly voices: readonly PassedVoice[]
}

/** The change becomes so, in one transaction: by the officer who ordered it, or on its day by the system. */
export async function carryOutUnitChange(
  tx: Tx,
  change: UnitChange,
  moment: Moment,
  by: Actor | null,
): Promise<string> {
  const names = await namesOf(tx, change.unitIds)
  const to = await takerOf(tx, change)
  if (change.kind === 'RENAMED') await renameUnit(tx, change)
  const ends = endsUnits(change)
  if (ends) await closeUnits(tx, change.unitIds, change.effectiveOn, to?.unitId ?? null)
  const passed =
    to && change.kind !== 'OPENED' ? await passOnWork(tx, change, to, { moment, personId: by?.personId ?? null }) : []
  const grants =
    ends || change.grantIds.length > 0 ? await passGrants(tx, change, to?.unitId ?? null, moment.now, ends) : []
  const voices = ends && to ? await passBesides(tx, change, to) : []
  const rules = ends ? await switchOffRulesOf(tx, change.unitIds, moment.now) : []
  await keepCarriedOut(tx, change.id, to?.unitId ?? null, moment.now)
  if (to && change.unitIds.length > 0)
    await passBars(tx, { changeId: change.id, unitIds: change.unitIds, toId: to.unitId, at: moment.now })
  for (const event of eventsOf({ change, names, to, passed, grants, rules, voices }, moment.now)) {
    if (by) await recordEvent(tx, by, { ...event, role: 'DELEGATE_OFFICE' })
    else await recordSystemEvent(tx, change.congressId, event)
  }
  return to?.unitId ?? (change.unitIds[0] as string)
}

/** What the ended units had beside their parts of suggestions; answers the voices that wait for the taker now. */
async function passBesides(tx: Tx, { unitIds }: UnitChange, to: Taker): Promise<PassedVoice[]> {
  await passPlans(tx, unitIds, to.unitId)
  await passTemplates(tx, unitIds, to.unitId)
  await passInstructions(tx, unitIds, to.unitId)
  await passCalls(tx, unitIds, to.unitId)
  await passStations(tx, unitIds, to)
  return passVoices(tx, unitIds, to)
}

async function takerOf(tx: Tx, change: UnitChange): Promise<Taker | null> {
  if (change.successorId) return readTaker(tx, change.successorId)
  return change.newName && change.kind !== 'RENAMED' ? openUnit(tx, change) : null
}

function eventsOf({ change, names, to, passed, grants, rules, voices }: CarriedOut, at: Date): NewEvent[] {
  const { kind, documentNumber, reason, effectiveOn: on } = change
  const facts = { formers: [...names], to: to?.unitName ?? change.newName ?? '', on, document: documentNumber, reason }
  const subjectId = change.unitIds[0] ?? to?.unitId ?? change.id
  const unitIds = [...change.unitIds, ...(to ? [to.unitId] : [])]
  const work = passed.reduce((sum, { moved }) => sum + moved.length, 0)
  return [
    ...passed.flatMap((one) => eventsOfSuggestion(one, { kind, to: to?.unitName ?? '', document: documentNumber }, at)),
    ...(to ? voices.map((voice) => eventOfPassedVoice(voice, to, at)) : []),
    ...grants.map(({ personId, name, role, goes }) => ({
      type: goes && to ? ('role.granted' as const) : ('role.revoked' as const),
      subjectId: personId,
      at,
      data: { person: name, role, ...(goes && to ? { unitId: to.unitId } : {}) },
    })),
    ...rules.map(({ id, words }) => ({
      type: 'routing.unit-closed' as const,
      subjectId: id,
      at,
      data: { names: [...words], unit: names.join(' '), to: facts.to },
    })),
    { type: happened[kind], subjectId, at, data: { ...facts, unitIds, work } },
  ]
}

type Ground = { readonly kind: UnitChangeKind; readonly to: string; readonly document: string }

function eventsOfSuggestion(
  { id, moved, ended }: PassedSuggestion,
  { kind, to, document }: Ground,
  at: Date,
): NewEvent[] {
  return [
    ...moved.map(({ assignment, on }) => ({
      type: 'assignment.passed-on' as const,
      subjectId: assignment.id,
      suggestionId: id,
      at,
      data: { unit: assignment.unitName, to, on, change: kind, document },
    })),
    ...ended.map((assignment) => ({
      type: 'assignment.fallen-together' as const,
      subjectId: assignment.id,
      suggestionId: id,
      at,
      data: { unit: assignment.unitName, document },
    })),
  ]
}
