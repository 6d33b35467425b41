import { KeyHelp } from '@/components/ui/key-help'
import { takeLead, toggled } from '@/lib/domain/planning/choosing'
import type { UnitLoad } from '@/lib/queries/desk-loads'
import type { Words } from '@/lib/wording/catalogue'
import type { DeskSaver } from './desk-saver'
import { UnitBox } from './unit-box'
import type { DeskKeys } from './use-desk-keys'

type DeskDialogsProps = {
  keys: DeskKeys
  saver: DeskSaver
  loads: readonly UnitLoad[]
  planned: ReadonlyMap<string, number>
  words: Words['desk']
}

/** The box in which a unit is found, and the list of keys. */
export function DeskDialogs({ keys, saver, loads, planned, words }: DeskDialogsProps) {
  const { finding } = keys
  function take(unitId: string): void {
    if (!finding) return
    const { line, role } = finding
    const { units } = saver.slotOf(line.id)
    saver.change(line.id, role === 'LEAD' ? takeLead(units, unitId) : toggled(units, unitId, role))
  }
  return (
    <>
      {finding ? (
        <UnitBox
          title={words.boxTitle[finding.role]}
          units={loads}
          planned={planned}
          words={words}
          onTake={take}
          onClose={() => keys.setFinding(null)}
        />
      ) : null}
      {keys.helping ? (
        <KeyHelp
          title={words.keysTitle}
          note={words.keysNote}
          keys={words.keys}
          close={words.close}
          onClose={() => keys.setHelping(false)}
        />
      ) : null}
    </>
  )
}
