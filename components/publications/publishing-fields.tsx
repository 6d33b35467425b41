import type { ComponentProps } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { DateField } from '@/components/ui/text-field'
import { publishingHours } from '@/lib/schemas/publication'

type PublishingFieldsProps = {
  on: Omit<ComponentProps<typeof DateField>, 'label'>
  hour: Omit<ComponentProps<typeof SelectField>, 'label' | 'options'>
  words: { readonly day: string; readonly dayHint: string; readonly hour: string }
}

/** At once, or on a day at a full hour. */
export function PublishingFields({ on, hour, words }: PublishingFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DateField label={words.day} hint={words.dayHint} {...on} />
      <SelectField label={words.hour} options={publishingHours.map((value) => ({ value, label: value }))} {...hour} />
    </div>
  )
}

type Asked = { readonly on?: string | undefined; readonly hour?: string | undefined }

/** An hour belongs to a day; without one it is at once. */
export const withoutIdleHour = <Input extends Asked>({ hour, ...input }: Input) =>
  input.on ? { ...input, hour } : input
