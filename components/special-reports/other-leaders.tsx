import { ChoiceGroup } from '@/components/ui/choice-fields'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/wording/catalogue'

type OtherLeadersProps = {
  rows: number
  // biome-ignore lint/suspicious/noExplicitAny: the field of the form around it, whose names this knows only as text
  field: (name: any) => any
  words: Words['specialReports']['form']
}

/** Leaders without an account, by name and post. */
export function OtherLeaders({ rows, field, words }: OtherLeadersProps) {
  return (
    <ChoiceGroup label={words.others} hint={words.othersHint} name="others">
      {Array.from({ length: rows }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing but their place
        <div key={place} className="mt-2 grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <TextField label={words.name} optional="" {...field(`others.${place}.name`)} />
          <TextField label={words.post} optional="" {...field(`others.${place}.post`)} />
        </div>
      ))}
    </ChoiceGroup>
  )
}
