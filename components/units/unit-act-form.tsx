import { unitKinds } from '@/lib/domain/assignment/assignment'
import type { UnitAct } from '@/lib/domain/unit/acts'
import type { UnitToChange } from '@/lib/queries/get-unit-to-change'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { HandOverForm } from './hand-over-form'
import { MergeForm } from './merge-form'
import { CloseForm, RenameForm } from './unit-itself-form'

type UnitActFormProps = { act: UnitAct; data: UnitToChange; words: Words }

/** The form of the act, with the units, people and parts that it can name. */
export function UnitActForm({ act, data: { unit, others, today }, words }: UnitActFormProps) {
  const { units, states } = words
  const itself = { unitId: unit.id, today, words: units, form: formWords(words) }
  if (act === 'rename') return <RenameForm {...itself} />
  if (act === 'close') return <CloseForm {...itself} />
  const chosen = {
    ...itself,
    units: others.map(({ id, name }) => ({ value: id, label: name })),
    kinds: unitKinds.map((value) => ({ value, label: states.unitKind[value] })),
    grants: unit.people.map(({ grantId, name, role }) => ({
      value: grantId,
      label: fill(units.grantText, { name, role: states.role[role] }),
    })),
  }
  if (act === 'merge') return <MergeForm {...chosen} />
  const parts = unit.openWork.map(({ id, numberText, title }) => ({
    value: id,
    label: fill(units.partText, { number: numberText ?? units.unnumbered, title }),
  }))
  return <HandOverForm {...chosen} parts={parts} />
}
