'use client'

import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import type { PartChoice } from '@/lib/queries/own-parts-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { partText } from './claim-text'

type SuggestionsFieldProps = {
  name: string
  parts: readonly PartChoice[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
  optional: string
  words: Words['selfAssessment']
}

/** Out of the unit's own, one after another. */
export function SuggestionsField({ name, parts, chosen, onChange, optional, words }: SuggestionsFieldProps) {
  const left = parts.filter(({ id }) => !chosen.includes(id))
  return (
    <div className="space-y-2">
      <SelectField
        label={words.suggestions}
        hint={words.suggestionsHint}
        optional={optional}
        name={name}
        value=""
        blank={words.choose}
        options={left.map((part) => ({ value: part.id, label: partText(part) }))}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onChange([...chosen, currentTarget.value])
        }}
      />
      <ul className="files" hidden={chosen.length === 0}>
        {parts
          .filter(({ id }) => chosen.includes(id))
          .map((part) => (
            <li key={part.id} className="file cluster">
              <a href={`/suggestions/${part.id}`}>{partText(part)}</a>
              <Button look="quiet" onClick={() => onChange(chosen.filter((id) => id !== part.id))}>
                {fill(words.dropSuggestion, { title: part.title })}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}
