import { squeezed } from '../import/clean-text'
import type { Sheet } from '../import/sheet'
import { Refusal } from '../refusal'

export const voiceColumns = ['text', 'title', 'place', 'delegate', 'residentName', 'residentPhone'] as const
export type VoiceColumn = (typeof voiceColumns)[number]
export type VoiceLine = Readonly<Record<VoiceColumn, string>>

/** Titles may stand above the header, blank lines anywhere. */
const deepestHeader = 10

/** The rows of a sheet by the names of its columns, in whatever order they stand; a row without words is left out. */
export function voiceLines({ rows }: Sheet, headers: Readonly<Record<VoiceColumn, string>>, most: number): VoiceLine[] {
  const textsOf = (row: Sheet['rows'][number]) => row.cells.map((cell) => squeezed(cell?.text ?? ''))
  const at = rows.slice(0, deepestHeader).findIndex((row) => textsOf(row).includes(squeezed(headers.text)))
  const header = rows[at]
  if (!header) throw new Refusal('voice-sheet-headers', { missing: headers.text })
  const names = textsOf(header)
  const places = voiceColumns.map((column) => [column, names.indexOf(squeezed(headers[column]))] as const)
  const lines = rows
    .slice(at + 1)
    .map(({ cells }) => places.map(([column, place]) => [column, (cells[place]?.text ?? '').trim()]))
    .map((entries) => Object.fromEntries(entries) as VoiceLine)
    .filter(({ text }) => text !== '')
  if (lines.length === 0) throw new Refusal('voice-sheet-empty')
  if (lines.length > most) throw new Refusal('voice-sheet-too-long', { limit: most })
  return lines
}

/** The one delegate of that name; of two of the same name a person chooses. */
export function delegateNamed(
  name: string,
  delegates: readonly { readonly id: string; readonly name: string }[],
): string {
  const found = delegates.filter((one) => squeezed(one.name) === squeezed(name))
  return name !== '' && found.length === 1 ? (found[0]?.id ?? '') : ''
}
