import { ChoiceGroup } from '@/components/ui/choice-fields'

type RadioRowProps<Value extends string> = {
  label: string
  name: string
  error: string | undefined
  choices: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[]
  value: Value | ''
  onChoose: (value: Value) => void
}

export function RadioRow<Value extends string>({ label, name, error, choices, value, onChoose }: RadioRowProps<Value>) {
  return (
    <ChoiceGroup label={label} name={name} error={error}>
      <div className="mt-1 grid gap-2 sm:grid-cols-3">
        {choices.map((choice, place) => (
          <label key={choice.value} className="choice">
            <input
              className="tick"
              type="radio"
              id={place === 0 ? name : undefined}
              name={name}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className="block text-ink-soft text-sm">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}
