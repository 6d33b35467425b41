'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TickList } from '@/components/ui/tick-list'
import { useCommandForm } from '@/components/ui/use-command-form'
import { mergeUnitsSchema } from '@/lib/schemas/unit-change'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'
import { TakerFields } from './taker-fields'

type Option = { value: string; label: string }

type MergeFormProps = {
  unitId: string
  today: string
  units: readonly Option[]
  kinds: readonly Option[]
  grants: readonly Option[]
  words: Words['units']
  form: FormWords
}

type Input = z.input<typeof mergeUnitsSchema>

export function MergeForm({ unitId, today, units, kinds, grants, words, form }: MergeFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'merge-units',
    schema: mergeUnitsSchema,
    defaultValues: {
      ...{ unitIds: [unitId], successorId: '', newName: '', newKind: 'DEPARTMENT', newGroup: '' },
      grantIds: grants.map(({ value }) => value),
      ...{ effectiveOn: today, documentNumber: '', reason: '' },
    },
    keptAs: `merge-unit:${unitId}`,
    words: form,
    onDone: () => router.push(`/units/${unitId}`),
  })
  const { field, form: typed } = state
  const ticks = { all: words.allTicked, nothing: words.nothingTicked }
  return (
    <CommandForm state={state} submit={words.submit.merge}>
      <TakerFields field={field} units={units} kinds={kinds} words={words} form={form} />
      {grants.length > 0 ? (
        <TickList
          label={words.grants}
          name="grantIds"
          hint={words.grantsHint}
          choices={grants}
          ticked={typed.watch('grantIds') ?? []}
          onChange={(ticked) => typed.setValue('grantIds', ticked)}
          {...ticks}
        />
      ) : null}
      <TickList
        label={words.others}
        name="unitIds"
        hint={`${words.othersHint}${words.grantsOfOthers}`}
        optional={form.forms.optional}
        choices={units}
        ticked={(typed.watch('unitIds') ?? []).filter((one) => one !== unitId)}
        onChange={(ticked) => typed.setValue('unitIds', [unitId, ...ticked])}
        {...ticks}
      />
      <DecisionFields field={field} words={words} />
    </CommandForm>
  )
}
