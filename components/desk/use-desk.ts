'use client'

import { useEffect, useReducer, useRef } from 'react'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import { faultOf } from '@/lib/domain/planning/plan'
import type { UnitLoad } from '@/lib/queries/desk-loads'
import type { Words } from '@/lib/wording/catalogue'
import type { DeskLine } from './desk-lines'
import { type DeskSaver, deskSaver, type Kept, type Units } from './desk-saver'

/** The choices of a page, kept as they are made. */
export function useDeskSaver(lines: readonly DeskLine[], words: Words['errors']): DeskSaver {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const saver = useRef<DeskSaver>(null)
  saver.current ??= deskSaver(lines, (id, version, units) => sendPlan(id, version, units, words), redraw)
  const { isSettled } = saver.current
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isSettled()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSettled])
  return saver.current
}

const sendPlan = (suggestionId: string, version: number, units: Units, words: Words['errors']) =>
  submitCommand<Kept>(
    'save-assignment-plan',
    { suggestionId, version, units: units.map(({ part, ...unit }) => ({ ...unit, part: part ?? '' })) },
    newKey(),
    words,
  )

/** How many of all can go out now: as the server counted them, with what has changed on this page since. */
export function readyNow(counted: number, lines: readonly DeskLine[], saver: DeskSaver): number {
  const ready = (units: Units) => Number(faultOf({ version: 0, units }) === null)
  return lines.reduce((sum, line) => sum - ready(line.units) + ready(saver.slotOf(line.id).units), counted)
}

/** What is chosen for each unit now: as the server counted it, with what has changed on this page since. */
export function plannedNow(loads: readonly UnitLoad[], lines: readonly DeskLine[], saver: DeskSaver) {
  const planned = new Map(loads.map(({ id, planned }) => [id, planned]))
  const add = (units: Units, by: number) => {
    for (const { unitId } of units) planned.set(unitId, (planned.get(unitId) ?? 0) + by)
  }
  for (const line of lines) {
    add(line.units, -1)
    add(saver.slotOf(line.id).units, 1)
  }
  return planned
}
