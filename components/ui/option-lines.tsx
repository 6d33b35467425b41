export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }
export type OptionLinesProps = { options: readonly (Option | OptionGroup)[] }

/** The lines of a select as markup. */
export function OptionLines({ options }: OptionLinesProps) {
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
