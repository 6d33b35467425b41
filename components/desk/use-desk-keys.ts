'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { takeLead, toggled } from '@/lib/domain/planning/choosing'
import type { DeskAction } from './desk-keys'
import type { DeskLine } from './desk-lines'
import type { DeskSaver, Units } from './desk-saver'

type Finding = { readonly line: DeskLine; readonly role: 'LEAD' | 'ASSIST' | 'SEPARATE' }
export type Ways = { readonly previous: string | null; readonly next: string | null; readonly meeting: string }
type Desk = { lines: readonly DeskLine[]; saver: DeskSaver; ways: Ways }

/** Which row has the focus. */
function useFocusedRow(lines: readonly DeskLine[]) {
  const [at, setAt] = useState(0)
  const rows = useRef(new Map<string, HTMLElement>())
  function goTo(place: number): void {
    const kept = Math.max(0, Math.min(lines.length - 1, place))
    setAt(kept)
    rows.current.get(lines[kept]?.id ?? '')?.focus()
  }
  return { at, setAt, goTo, rows: rows.current }
}

/** What a digit chooses of the proposals; null where there is no such proposal. */
function chosenBy({ kind, place }: DeskAction & { kind: 'take' | 'assist' }, line: DeskLine, units: Units) {
  const unitId = line.proposals[place]?.unitId
  if (!unitId) return null
  return kind === 'take' ? takeLead(units, unitId) : toggled(units, unitId, 'ASSIST')
}

/** What the keys do to the row that has the focus. */
export function useDeskKeys({ lines, saver, ways }: Desk) {
  const router = useRouter()
  const focused = useFocusedRow(lines)
  const [finding, setFinding] = useState<Finding | null>(null)
  const [helping, setHelping] = useState(false)

  async function leaveFor(href: string | null): Promise<void> {
    if (!href) return
    await saver.settled()
    if (saver.isSettled()) router.push(href)
  }

  function accept(line: DeskLine, place: number): void {
    const { units } = saver.slotOf(line.id)
    const first = line.proposals[0]
    const isLed = units.some(({ role }) => role !== 'ASSIST')
    if (!isLed && !first) setFinding({ line, role: 'LEAD' })
    else {
      if (!isLed && first) saver.change(line.id, takeLead(units, first.unitId))
      focused.goTo(place + 1)
    }
  }

  function act(action: DeskAction, place: number): void {
    const line = lines[place]
    if (!line) return
    if (action.kind === 'move') focused.goTo(place + action.by)
    if (action.kind === 'accept') accept(line, place)
    if (action.kind === 'take' || action.kind === 'assist') {
      const chosen = chosenBy(action, line, saver.slotOf(line.id).units)
      if (chosen) saver.change(line.id, chosen)
    }
    if (action.kind === 'find') setFinding({ line, role: action.role })
    if (action.kind === 'clear') saver.change(line.id, [])
    if (action.kind === 'turn') void leaveFor(ways[action.towards])
    if (action.kind === 'meeting') void leaveFor(ways.meeting)
    if (action.kind === 'help') setHelping(true)
  }

  return { ...focused, act, finding, setFinding, helping, setHelping }
}

export type DeskKeys = ReturnType<typeof useDeskKeys>
