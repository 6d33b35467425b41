'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TickList } from '@/components/ui/tick-list'
import { useCommandForm } from '@/components/ui/use-command-form'
import { handOverWorkSchema } from '@/lib/schemas/unit-change'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'
import { TakerFields } from './taker-fields'

type Option = { value: string; label: string }

type HandOverFormProps = {
  unitId: string
  today: string
  units: readonly Option[]
  kinds: readonly Option[]
  parts: readonly Option[]
  grants: readonly Option[]
  words: Words['units']
  form: FormWords
}

type Input = z.input<typeof handOverWorkSchema>

export function HandOverForm({ unitId, today, units, kinds, parts, grants, words, form }: HandOverFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'hand-over-work',
    schema: handOverWorkSchema,
    defaultValues: {
      ...{ unitId, assignmentIds: [], successorId: '', newName: '', newKind: 'DEPARTMENT', newGroup: '' },
      ...{ grantIds: [], effectiveOn: today, documentNumber: '', reason: '' },
    },
    keptAs: `hand-over-work:${unitId}`,
    words: form,
    onDone: () => router.push(`/units/${unitId}`),
  })
  const { field, form: typed } = state
  const ticks = { all: words.allTicked, nothing: words.nothingTicked }
  return (
    <CommandForm state={state} submit={words.submit['hand-over']}>
      <TickList
        label={words.chosenParts}
        name="assignmentIds"
        hint={words.chosenPartsHint}
        error={field('assignmentIds').error}
        choices={parts}
        ticked={typed.watch('assignmentIds') ?? []}
        onChange={(ticked) => typed.setValue('assignmentIds', ticked)}
        {...ticks}
      />
      <TakerFields field={field} units={units} kinds={kinds} words={words} form={form} />
      {grants.length > 0 ? (
        <TickList
          label={words.grants}
          name="grantIds"
          hint={words.grantsHint}
          optional={form.forms.optional}
          choices={grants}
          ticked={typed.watch('grantIds') ?? []}
          onChange={(ticked) => typed.setValue('grantIds', ticked)}
          {...ticks}
        />
      ) : null}
      <DecisionFields field={field} words={words} />
    </CommandForm>
  )
}
