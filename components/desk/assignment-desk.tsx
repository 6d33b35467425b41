'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import type { UnitLoad } from '@/lib/queries/desk-loads'
import { fill } from '@/lib/wording/fill'
import { DeskDialogs } from './desk-dialogs'
import type { DeskLine } from './desk-lines'
import { DeskRow } from './desk-row'
import type { DeskSaver } from './desk-saver'
import { type DeskTelling, deskTelling } from './desk-telling'
import type { DeskWords } from './desk-words'
import { LoadsPanel } from './loads-panel'
import { plannedNow, readyNow, useDeskSaver } from './use-desk'
import { type DeskKeys, useDeskKeys, type Ways } from './use-desk-keys'

type AssignmentDeskProps = {
  lines: readonly DeskLine[]
  loads: readonly UnitLoad[]
  counts: { total: number; ready: number }
  ways: Ways
  mayChoose: boolean
  words: DeskWords
}

/** The whole session on one table: proposals with their reasons, choices, and what each unit carries. */
export function AssignmentDesk({ lines, loads, counts, ways, mayChoose, words }: AssignmentDeskProps) {
  const { desk } = words
  const saver = useDeskSaver(lines, words.errors)
  const keys = useDeskKeys({ lines, saver, ways })
  const planned = plannedNow(loads, lines, saver)
  const ready = readyNow(counts.ready, lines, saver)
  const telling = deskTelling(loads, planned, words)
  useFocusOnArrival(keys, mayChoose ? lines[0]?.id : undefined)
  const present = lines[keys.at]
  const units = present ? saver.slotOf(present.id).units : []
  const marked = new Set([...units, ...(present?.proposals ?? [])].map(({ unitId }) => unitId))
  return (
    <div className="desk">
      <div className="min-w-0">
        {mayChoose ? (
          <div className="cluster mb-2">
            <p aria-live="polite">{fill(desk.counts, { total: counts.total, ready, missing: counts.total - ready })}</p>
            <Button look="quiet" className="max-md:hidden" onClick={() => keys.setHelping(true)}>
              {desk.keysOpen}
            </Button>
          </div>
        ) : null}
        <DeskTable lines={lines} mayChoose={mayChoose} keys={keys} saver={saver} telling={telling} words={words} />
      </div>
      <LoadsPanel loads={loads} planned={planned} marked={marked} words={desk} />
      <p className="sr-only" aria-live="polite">
        {present ? fill(desk.announce, { number: present.number, units: telling.tell(units) }) : ''}
      </p>
      <DeskDialogs keys={keys} saver={saver} loads={loads} planned={planned} words={desk} />
    </div>
  )
}

type DeskTableProps = Pick<AssignmentDeskProps, 'lines' | 'mayChoose' | 'words'> & {
  keys: DeskKeys
  saver: DeskSaver
  telling: DeskTelling
}

function DeskTable({ lines, mayChoose, keys, saver, telling, words }: DeskTableProps) {
  const { desk } = words
  return (
    <table className="data-table desk-table">
      <caption>{desk.caption}</caption>
      <thead>
        <tr>
          {[desk.number, desk.suggestion, desk.proposed, desk.chosen].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, place) => (
          <DeskRow
            key={line.id}
            line={line}
            isAt={place === keys.at}
            mayChoose={mayChoose}
            saver={saver}
            telling={telling}
            words={words}
            keep={(row) => {
              if (row) keys.rows.set(line.id, row)
            }}
            onFocus={() => keys.setAt(place)}
            onAct={(action) => {
              if (mayChoose || action.kind === 'move' || action.kind === 'turn') keys.act(action, place)
            }}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Whoever turned the page with a key goes on with the keys; whoever opens the desk begins with the first row, where the page stands. */
function useFocusOnArrival({ goTo, rows }: DeskKeys, first: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has arrived
  useEffect(() => {
    if (window.location.hash === '#desk') goTo(0)
    else if (first) rows.get(first)?.focus({ preventScroll: true })
  }, [])
}
