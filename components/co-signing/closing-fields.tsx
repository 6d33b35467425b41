import type { ComponentProps } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { DateField } from '@/components/ui/text-field'
import { closingHours } from '@/lib/schemas/co-signing'
import type { Words } from '@/lib/wording/catalogue'

type ClosingFieldsProps = {
  day: Omit<ComponentProps<typeof DateField>, 'label'>
  hour: Omit<ComponentProps<typeof SelectField>, 'label' | 'options'>
  words: Words['coSigning']
}

/** A day and a full hour: nobody has to type a time. */
export function ClosingFields({ day, hour, words }: ClosingFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DateField label={words.closesOn} {...day} />
      <SelectField
        label={words.closesHour}
        options={closingHours.map((value) => ({ value, label: value }))}
        {...hour}
      />
    </div>
  )
}
