import { Button } from '@/components/ui/button'
import type { Option } from '@/components/ui/option-lines'
import { SelectField } from '@/components/ui/select-field'
import type { VersionsView } from '@/lib/queries/get-versions'
import type { Words } from '@/lib/wording/catalogue'

type ChooseVersionsProps = {
  suggestionId: string
  compared: NonNullable<VersionsView['compared']>
  options: readonly Option[]
  words: Words['intake']['versions']
}

/** Which two of several; the address keeps them. */
export function ChooseVersions({ suggestionId, compared, options, words }: ChooseVersionsProps) {
  const { from, to } = compared
  return (
    <form
      method="get"
      action={`/suggestions/${suggestionId}/versions`}
      className="card no-print grid items-end gap-3 md:grid-cols-[1fr_1fr_auto]"
    >
      <SelectField label={words.from} name="from" options={options} defaultValue={String(from.version)} />
      <SelectField label={words.to} name="to" options={options} defaultValue={String(to.version)} />
      <Button type="submit">{words.compare}</Button>
    </form>
  )
}
