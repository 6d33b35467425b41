import type { ComponentProps } from 'react'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/wording/catalogue'

type Wired = ComponentProps<'input'> & { name: string; error?: string | undefined }

type OtherLeadersProps = {
  rows: number
  field: (name: `others.${number}.${'name' | 'post'}`) => Wired
  words: Words['specialReports']['form']
}

/** Leaders without an account, by name and post. */
export function OtherLeaders({ rows, field, words }: OtherLeadersProps) {
  return (
    <ChoiceGroup label={words.others} hint={words.othersHint} name="others">
      {Array.from({ length: rows }, (_, place) => `others.${place}` as const).map((row) => (
        <div key={row} className="mt-2 grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <TextField label={words.name} optional="" {...field(`${row}.name`)} />
          <TextField label={words.post} optional="" {...field(`${row}.post`)} />
        </div>
      ))}
    </ChoiceGroup>
  )
}
