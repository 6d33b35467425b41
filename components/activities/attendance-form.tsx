'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ActivityPart, Presence } from '@/lib/domain/activity/activity'
import type { SheetToKeep } from '@/lib/queries/to-keep-activity'
import { keepingAttendanceSchema } from '@/lib/schemas/activity'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { AttendanceLine, type SheetLine } from './attendance-line'

type AttendanceFormProps = {
  sheet: SheetToKeep
  /** before its day only invitations and leave */
  isEarly: boolean
  words: Words['activities']
  names: Pick<Words['voices'], 'parts' | 'presences'>
  form: FormWords
}

/** All who may take part, each with a tick; the whole sheet is saved at once. */
export function AttendanceForm({ sheet, isEarly, words, names, form }: AttendanceFormProps) {
  const [lines, setLines] = useState(() => linesOf(sheet))
  const [find, setFind] = useState('')
  const state = useSheetForm(sheet, lines, form)
  const change = (delegateId: string, more: Partial<SheetLine>) =>
    setLines((before) => before.map((line) => (line.delegateId === delegateId ? { ...line, ...more } : line)))
  const all = (more: (line: SheetLine) => Partial<SheetLine>) =>
    setLines((before) => before.map((line) => ({ ...line, ...more(line) })))
  const { keeping } = words
  return (
    <CommandForm state={state} submit={keeping.submit}>
      {isEarly ? <Notice>{keeping.early}</Notice> : null}
      <div className="cluster items-end">
        <TextField
          label={keeping.search}
          name="find"
          type="search"
          optional=""
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        <Button onClick={() => all(() => ({ isOn: true }))}>{keeping.all}</Button>
        {isEarly ? null : (
          <Button onClick={() => all(({ isOn, presence }) => ({ presence: isOn ? (presence ?? 'PRESENT') : null }))}>
            {keeping.allPresent}
          </Button>
        )}
      </div>
      <ul className="divide-y divide-line">
        {lines
          .filter(({ name }) => name.includes(find.trim()))
          .map((line) => (
            <AttendanceLine
              key={line.delegateId}
              line={line}
              isEarly={isEarly}
              onChange={(more) => change(line.delegateId, more)}
              words={words}
              names={names}
            />
          ))}
      </ul>
    </CommandForm>
  )
}

function useSheetForm({ activity }: SheetToKeep, lines: readonly SheetLine[], form: FormWords) {
  const router = useRouter()
  return useCommandForm({
    command: 'keep-attendance',
    schema: keepingAttendanceSchema.pick({ activityId: true, version: true }),
    defaultValues: { activityId: activity.id, version: activity.version },
    keptAs: `keep-attendance:${activity.id}:${activity.version}`,
    words: form,
    complete: (input) => ({
      ...input,
      delegates: lines
        .filter(({ isOn }) => isOn)
        .map(({ delegateId, part, presence, leaveReason, speech }) => ({
          ...{ delegateId, part, presence, speech },
          leaveReason: presence === 'LEAVE' ? leaveReason : '',
        })),
    }),
    onDone: () => {
      router.push(`/activities/${activity.id}`)
      router.refresh()
    },
  })
}

function linesOf({ delegates, attendance }: SheetToKeep): SheetLine[] {
  const kept = new Map(attendance.map((one) => [one.delegateId, one]))
  const blank = { part: 'MEMBER' as ActivityPart, presence: null as Presence | null, leaveReason: '', speech: '' }
  return delegates.map(({ id, name, delegation }) => ({
    ...blank,
    ...kept.get(id),
    delegateId: id,
    isOn: kept.has(id),
    name,
    delegation: delegation ?? '',
  }))
}
