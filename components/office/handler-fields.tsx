import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { type AssignmentRole, assignmentRoles } from '@/lib/domain/assignment/assignment'
import type { ToAssign } from '@/lib/queries/office-moves'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Name = `handlers.${number}.${'unitId' | 'role' | 'part'}`

type HandlerFieldsProps = {
  place: number
  field: (name: Name) => { name: string; error: string | undefined }
  units: readonly { value: string; label: string }[]
  onRemove: (() => void) | null
  words: { assign: Words['officeForms']['assign']; roles: Record<AssignmentRole, string>; form: FormWords }
}

/** One unit, how it handles, and which part. */
export function HandlerFields({ place, field, units, onRemove, words: { assign, roles, form } }: HandlerFieldsProps) {
  return (
    <fieldset className="card">
      <legend className="sr-only">{fill(assign.handler, { number: place + 1 })}</legend>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr_2fr_auto] sm:items-end">
        <SelectField
          label={assign.unit}
          blank={form.forms.choose}
          options={units}
          {...field(`handlers.${place}.unitId`)}
        />
        <SelectField
          label={assign.role}
          options={assignmentRoles.map((role) => ({ value: role, label: roles[role] }))}
          {...field(`handlers.${place}.role`)}
        />
        <TextField
          label={assign.part}
          hint={assign.partHint}
          optional={form.forms.optional}
          {...field(`handlers.${place}.part`)}
        />
        {onRemove ? (
          <Button look="quiet" onClick={onRemove}>
            {assign.removeUnit}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}

/** With what each has in hand beside its name. */
export const unitOptions = (units: ToAssign['units'], { load }: Words['officeForms']['assign']) =>
  units.map(({ id, name, load: count }) => ({
    value: id,
    label: count > 0 ? `${name} · ${fill(load, { count })}` : name,
  }))
