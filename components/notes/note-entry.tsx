import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { NoteView } from '@/lib/queries/notes-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { noteEdges, noteTones } from './note-tone'

/** What its writer can do about it stands below, where the page offers it. */
type NoteEntryProps = { note: NoteView; timeZone: string; words: Words; children?: ReactNode }

export function NoteEntry({ note, timeZone, words, children }: NoteEntryProps) {
  const { notes, common, language } = words
  const { level, unit, text, by, at, struckAt, mentioned } = note
  const instant = (when: string) => instantText(when, timeZone, language)
  return (
    <li className={`border-l-4 pl-3 ${noteEdges[level]}`}>
      <p className="cluster text-sm">
        <Badge tone={noteTones[level]}>{notes.levels[level]}</Badge>
        <span className="text-ink-soft">
          {fill(notes.by, { name: unit ? `${unit} ${by}` : by, instant: instant(at) })}
        </span>
      </p>
      <p className="written">{struckAt ? <s>{text}</s> : text}</p>
      {struckAt ? <p className="text-ink-soft text-sm">{fill(notes.struck, { instant: instant(struckAt) })}</p> : null}
      {mentioned.length > 0 ? (
        <p className="text-ink-soft text-sm">{fill(notes.called, { names: mentioned.join(common.listComma) })}</p>
      ) : null}
      <Earlier note={note} instant={instant} words={words} />
      {children}
    </li>
  )
}

type EarlierProps = { note: NoteView; instant: (when: string) => string; words: Words }

function Earlier({ note: { earlier }, instant, words: { notes } }: EarlierProps) {
  if (earlier.length === 0) return null
  return (
    <details className="text-ink-soft text-sm">
      <summary className="min-h-11 cursor-pointer py-2">{notes.corrected}</summary>
      {earlier.map(({ text, until }) => (
        <p key={until} className="written">
          {`${fill(notes.until, { instant: instant(until) })} ${text}`}
        </p>
      ))}
    </details>
  )
}
