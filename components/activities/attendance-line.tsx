'use client'

import type { ChangeEvent, ComponentProps } from 'react'
import {
  type ActivityPart,
  type Attendance,
  activityParts,
  type Presence,
  presences,
} from '@/lib/domain/activity/activity'
import type { Words } from '@/lib/wording/catalogue'

export type SheetLine = Attendance & { readonly isOn: boolean; readonly name: string; readonly delegation: string }

type AttendanceLineProps = {
  line: SheetLine
  isEarly: boolean
  onChange: (more: Partial<SheetLine>) => void
  words: Words['activities']
  names: Pick<Words['voices'], 'parts' | 'presences'>
}

/** Ticked, and what there is to say of him; of whoever is not on the sheet nothing. */
export function AttendanceLine({ line, isEarly, onChange, words, names }: AttendanceLineProps) {
  const { isOn, name, delegation, delegateId } = line
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
      <label className="choice min-w-48">
        <input
          className="tick"
          type="checkbox"
          name={`on-${delegateId}`}
          checked={isOn}
          onChange={() => onChange({ isOn: !isOn, presence: null })}
        />
        <span>
          {name} <span className="text-ink-soft text-sm">{delegation}</span>
        </span>
      </label>
      {isOn ? <Said line={line} isEarly={isEarly} onChange={onChange} words={words} names={names} /> : null}
    </li>
  )
}

function Said({ line, isEarly, onChange, words: { sheet }, names }: AttendanceLineProps) {
  const { name, part, presence, leaveReason, speech } = line
  const shown = isEarly ? (['LEAVE'] as const) : presences
  const typed = (event: ChangeEvent<HTMLSelectElement | HTMLInputElement>) => event.target.value
  return (
    <>
      <select
        className="control w-auto"
        aria-label={`${name} ${sheet.part}`}
        value={part}
        onChange={(event) => onChange({ part: typed(event) as ActivityPart })}
      >
        {activityParts.map((one) => (
          <option key={one} value={one}>
            {names.parts[one]}
          </option>
        ))}
      </select>
      <select
        className="control w-auto"
        aria-label={`${name} ${sheet.presence}`}
        value={presence ?? ''}
        onChange={(event) => onChange({ presence: (typed(event) || null) as Presence | null })}
      >
        <option value="">{sheet.notSaid}</option>
        {shown.map((one) => (
          <option key={one} value={one}>
            {names.presences[one]}
          </option>
        ))}
      </select>
      {presence === 'LEAVE' ? (
        <SaidText
          label={sheet.reason}
          of={name}
          maxLength={200}
          value={leaveReason}
          onChange={(event) => onChange({ leaveReason: typed(event) })}
        />
      ) : null}
      {presence === 'PRESENT' ? (
        <SaidText
          label={sheet.speech}
          of={name}
          maxLength={2000}
          value={speech}
          onChange={(event) => onChange({ speech: typed(event) })}
        />
      ) : null}
    </>
  )
}

type SaidTextProps = { label: string; of: string } & ComponentProps<'input'>

/** Read out with the name that begins the line, so that one of many is told from the next. */
function SaidText({ label, of, ...rest }: SaidTextProps) {
  return (
    <label className="flex min-w-56 flex-1 items-center gap-2">
      <span className="shrink-0">{label}</span>
      <input className="control min-w-0 flex-1" aria-label={`${of} ${label}`} {...rest} />
    </label>
  )
}
