'use client'

import type { KeyboardEvent } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { takeLead } from '@/lib/domain/planning/choosing'
import { ChosenUnits } from './chosen-units'
import { actionOf, type DeskAction } from './desk-keys'
import type { DeskLine } from './desk-lines'
import type { DeskSaver, Units } from './desk-saver'
import type { DeskTelling } from './desk-telling'
import type { DeskWords } from './desk-words'
import { Proposals } from './proposals'
import { SaveState } from './save-state'

type RowProps = {
  line: DeskLine
  isAt: boolean
  mayChoose: boolean
  saver: DeskSaver
  telling: DeskTelling
  words: DeskWords
  keep: (row: HTMLElement | null) => void
  onFocus: () => void
  onAct: (action: DeskAction) => void
}

/** One suggestion. Its keys hold while the row itself has the focus; the controls in it are reached with Tab. */
export function DeskRow({ line, isAt, saver, words, keep, onFocus, onAct, ...rest }: RowProps) {
  const { desk } = words
  const { units } = saver.slotOf(line.id)
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return
    const action = actionOf(event.nativeEvent)
    if (!action) return
    event.preventDefault()
    onAct(action)
  }
  return (
    <tr ref={keep} tabIndex={isAt ? 0 : -1} onFocus={onFocus} onKeyDown={onKeyDown} data-row={line.id}>
      <td data-label={desk.number} className="tight">
        {line.number}
      </td>
      <th scope="row">
        <a href={`/suggestions/${line.id}`}>{line.title}</a>
        {line.group ? <Badge tone="info">{line.group}</Badge> : null}
        <p className="text-ink-soft text-sm">{[line.raisedBy, line.facts].filter(Boolean).join(' · ')}</p>
        {line.wish ? <p className="text-sm">{line.wish}</p> : null}
      </th>
      <td data-label={desk.proposed}>
        <Proposals
          proposals={line.proposals}
          chosen={new Set(units.map(({ unitId }) => unitId))}
          loadOf={rest.telling.loadOf}
          onTake={rest.mayChoose ? (unitId) => saver.change(line.id, takeLead(units, unitId)) : undefined}
        />
      </td>
      <td data-label={desk.chosen}>
        <Chosen line={line} saver={saver} words={words} onAct={onAct} {...rest} />
      </td>
    </tr>
  )
}

type ChosenProps = Omit<RowProps, 'isAt' | 'keep' | 'onFocus'>

function Chosen({ line, mayChoose, saver, telling, words, onAct }: ChosenProps) {
  const { desk, roles } = words
  const { units } = saver.slotOf(line.id)
  const onChange = mayChoose ? (changed: Units) => saver.change(line.id, changed) : undefined
  const finds = [
    ['LEAD', desk.chooseLead],
    ['ASSIST', desk.addAssist],
    ['SEPARATE', desk.addSeparate],
  ] as const
  return (
    <div className="space-y-2">
      <ChosenUnits units={units} nameOf={telling.nameOf} words={desk} roles={roles} onChange={onChange} />
      {mayChoose ? (
        <div className="desk-finds">
          {finds.map(([role, label]) => (
            <Button key={role} look="quiet" onClick={() => onAct({ kind: 'find', role })}>
              {label}
            </Button>
          ))}
          {units.length > 0 ? (
            <Button look="quiet" onClick={() => onAct({ kind: 'clear' })}>
              {desk.clear}
            </Button>
          ) : null}
        </div>
      ) : null}
      <SaveState id={line.id} saver={saver} tell={telling.tell} words={desk} />
      {line.opinions.length > 0 ? (
        <ul className="desk-opinions" aria-label={desk.opinions}>
          {line.opinions.map(({ text, isAgainst }) => (
            <li key={text} className={isAgainst ? 'text-bad' : 'text-ink-soft'}>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
