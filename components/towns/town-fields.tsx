import type { ComponentProps } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { gridSize } from '@/lib/domain/town/town'
import type { Words } from '@/lib/wording/catalogue'

type Wired = ComponentProps<'input'> & ComponentProps<'select'> & { name: string; error?: string | undefined }
type TownFieldsProps = { field: (name: 'name' | 'row' | 'column') => Wired; words: Words['towns'] }

const places = Array.from({ length: gridSize }, (_, place) => String(place + 1))

/** What it is called, and in which cell of the grid it lies. */
export function TownFields({ field, words }: TownFieldsProps) {
  const options = places.map((value) => ({ value, label: value }))
  return (
    <>
      <TextField label={words.name} hint={words.nameHint} {...field('name')} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label={words.row} hint={words.rowHint} options={options} {...field('row')} />
        <SelectField label={words.column} hint={words.columnHint} options={options} {...field('column')} />
      </div>
    </>
  )
}
