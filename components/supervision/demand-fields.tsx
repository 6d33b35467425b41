import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import type { Words } from '@/lib/wording/catalogue'

type Registered = { name: string; error: string | undefined }
type DemandFieldsProps = {
  fieldOf: (name: 'assignmentId' | 'demand' | 'dueOn') => Registered
  units: readonly { value: string; label: string }[]
  dueHint: string
  words: Words['supervisionForms']
}

/** What one unit is to put right, and by when. */
export function DemandFields({ fieldOf, units, dueHint, words: { opinion, optional } }: DemandFieldsProps) {
  return (
    <>
      <SelectField label={opinion.unit} options={units} {...fieldOf('assignmentId')} />
      <TextArea label={opinion.demand} rows={3} {...fieldOf('demand')} />
      <DateField label={opinion.dueOn} hint={dueHint} optional={optional} {...fieldOf('dueOn')} />
    </>
  )
}
