'use client'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }

/** The lines of a select, sent as data: filters offer dozens of them on every list. */
export function Options({ options }: { options: readonly (Option | OptionGroup)[] }) {
  return options.map((entry) =>
    'options' in entry ? (
      <optgroup key={entry.label} label={entry.label}>
        {entry.options.map(optionElement)}
      </optgroup>
    ) : (
      optionElement(entry)
    ),
  )
}

function optionElement({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
