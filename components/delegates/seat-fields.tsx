import type { ComponentProps } from 'react'
import { TextField } from '@/components/ui/text-field'
import type { Vacancy } from '@/lib/queries/get-vacancies'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Wired = ComponentProps<'input'> & { name: string; error?: string | undefined }
type Field = `elected.${number}.${'name' | 'cardNumber' | 'phone' | 'login'}`

type SeatFieldsProps = {
  seat: Vacancy & { sinceText: string }
  place: number
  field: (name: Field) => Wired
  words: Words['delegates']
  form: FormWords
}

export function SeatFields({ seat, place, field, words, form }: SeatFieldsProps) {
  const { optional } = form.forms
  const delegation = seat.delegation ?? words.noDelegation
  return (
    <fieldset className="card space-y-3">
      <legend className="float-left w-full font-semibold">{fill(words.vacancy, { former: seat.former })}</legend>
      <p className="clear-both text-ink-soft text-sm">
        {fill(words.vacancyHint, { delegation, since: seat.sinceText })}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={words.electedName} optional={optional} {...field(`elected.${place}.name`)} />
        <TextField label={words.card} optional={optional} {...field(`elected.${place}.cardNumber`)} />
        <TextField label={words.login} hint={words.loginHint} {...field(`elected.${place}.login`)} />
        <TextField label={words.phone} optional={optional} {...field(`elected.${place}.phone`)} />
      </div>
    </fieldset>
  )
}
