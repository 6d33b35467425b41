import type { ComponentType } from 'react'
import type { OptionLinesProps } from './option-lines'
import { SelectField } from './select-field'

type FilterField = {
  readonly name: string
  readonly label: string
  readonly options: readonly { value: string; label: string }[]
}

type FilterSelectsProps<Fields extends readonly FilterField[]> = {
  fields: Fields
  /** what the address holds */
  chosen: Readonly<Partial<Record<Fields[number]['name'], string | undefined>>>
  /** the choice that leaves a filter open */
  any: string
  /** `OptionLines` where the page is sent as markup and nothing else. */
  lines?: ComponentType<OptionLinesProps>
}

/** The choices of a list's filter bar; none has to be made. */
export function FilterSelects<Fields extends readonly FilterField[]>({
  fields,
  chosen,
  any,
  lines,
}: FilterSelectsProps<Fields>) {
  return fields.map(({ name, label, options }) => (
    <SelectField
      key={name}
      label={label}
      name={name}
      defaultValue={chosen[name as Fields[number]['name']] ?? ''}
      blank={any}
      options={options}
      optional=""
      {...(lines ? { lines } : {})}
    />
  ))
}
