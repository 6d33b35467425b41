import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import type { RoomItem } from '@/lib/queries/get-meeting-room'
import { fill } from '@/lib/wording/fill'
import type { PromiseInput } from './entry'
import type { FormValues } from './form-values'
import type { RoomWords } from './room-words'

const mostPromises = 10

type PromiseFieldsProps = {
  item: RoomItem
  values: FormValues
  faultOf: (field: string) => string | undefined
  onChange: (promises: readonly PromiseInput[]) => void
  words: RoomWords
}

export function PromiseFields({ item, values, faultOf, onChange, words }: PromiseFieldsProps) {
  const { promises: said } = words.room
  const { promises } = values
  const blank = { unitId: values.unitId, text: '', responsiblePerson: '', money: '', dueOn: '' }
  return (
    <fieldset className="stack">
      <legend className="font-semibold">{said.title}</legend>
      <p className="text-ink-soft text-sm">{said.hint}</p>
      {promises.map((promise, place) => (
        <OnePromise
          key={String(place)}
          {...{ item, promise, place, faultOf, words }}
          onChange={(changes) => onChange(promises.map((one, at) => (at === place ? { ...one, ...changes } : one)))}
          onRemove={() => onChange(promises.filter((_, at) => at !== place))}
        />
      ))}
      {promises.length < mostPromises ? (
        <Button onClick={() => onChange([...promises, blank])}>{said.add}</Button>
      ) : null}
    </fieldset>
  )
}

type OnePromiseProps = Omit<PromiseFieldsProps, 'values' | 'onChange'> & {
  promise: PromiseInput
  place: number
  onChange: (changes: Partial<PromiseInput>) => void
  onRemove: () => void
}

function OnePromise({ item, promise, place, faultOf, onChange, onRemove, words }: OnePromiseProps) {
  const { promises: said } = words.room
  const bound = (field: keyof PromiseInput) => ({
    name: `promises.${place}.${field}`,
    error: faultOf(`promises.${place}.${field}`),
    value: promise[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  })
  const units = item.units.map(({ unitId, name }) => ({ value: unitId, label: name }))
  return (
    <fieldset className="space-y-3 rounded-md border border-line p-3">
      <legend className="px-1 font-semibold">{fill(said.one, { number: place + 1 })}</legend>
      <SelectField label={said.unit} options={units} {...bound('unitId')} />
      <TextArea label={said.text} rows={2} maxLength={1000} {...bound('text')} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label={said.person} maxLength={60} {...bound('responsiblePerson')} />
        <TextField label={said.money} maxLength={100} optional={words.optional} {...bound('money')} />
        <DateField label={said.due} {...bound('dueOn')} />
      </div>
      <Button look="quiet" onClick={onRemove}>
        {fill(said.remove, { number: place + 1 })}
      </Button>
    </fieldset>
  )
}
