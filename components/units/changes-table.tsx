import { CommandButton } from '@/components/ui/command-button'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { ChangeLine, ChangeState } from '@/lib/queries/unit-changes'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { changeText } from './unit-texts'

type ChangesTableProps = { changes: readonly ChangeLine[]; caption: string; mayUndo: boolean; words: Words }

const tones: Record<ChangeState, Tone> = { PLANNED: 'warn', CARRIED_OUT: 'plain', UNDONE: 'still' }

/** What became of units, each with its day, its paper and its reason. */
export function ChangesTable({ changes, caption, mayUndo, words }: ChangesTableProps) {
  const { units, language } = words
  const columns: Column<ChangeLine>[] = [
    { key: 'change', header: units.change, heads: true, cell: (change) => changeText(change, words) },
    {
      key: 'from',
      header: units.effectiveOn,
      fit: 'tight',
      cell: ({ effectiveOn }) => dayText(effectiveOn, language),
    },
    {
      key: 'state',
      header: units.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: tones[state], text: units.changeStates[state] }),
    },
    { key: 'document', header: units.document, cell: ({ documentNumber }) => documentNumber },
    { key: 'reason', header: units.reason, cell: ({ reason }) => reason },
    {
      key: 'parts',
      header: units.parts,
      fit: 'end',
      cell: ({ parts }) => (parts > 0 ? fill(units.openCount, { count: parts }) : ''),
    },
    {
      key: 'recorded',
      header: units.recorded,
      cell: ({ recordedBy, recordedOn }) =>
        fill(units.recordedBy, { name: recordedBy, day: dayText(recordedOn, language) }),
    },
    ...(mayUndo && changes.some(({ state }) => state === 'PLANNED') ? [undoColumn(words)] : []),
  ]
  return <DataTable caption={caption} columns={columns} rows={changes} rowKey={({ id }) => id} />
}

const undoColumn = ({ units, common, errors }: Words): Column<ChangeLine> => ({
  key: 'undo',
  header: units.undo,
  cell: ({ id, state }) =>
    state === 'PLANNED' ? (
      <CommandButton
        command="undo-unit-change"
        input={{ changeId: id }}
        look="quiet"
        confirm={{ title: units.undoTitle, text: units.undoText, confirm: units.undo, cancel: common.back }}
        words={errors}
      >
        {units.undo}
      </CommandButton>
    ) : null,
})
