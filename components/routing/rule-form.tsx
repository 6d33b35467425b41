'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import type { z } from 'zod'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { duties } from '@/lib/domain/matters/duties'
import { ruleConditions } from '@/lib/domain/routing/rule'
import type { RuleChoices, RuleLine } from '@/lib/queries/routing-rules'
import { saveRuleSchema } from '@/lib/schemas/routing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type RuleFormProps = {
  rule: Pick<RuleLine, 'id' | 'version' | 'condition' | 'words' | 'unitId' | 'duty' | 'note'> | null
  choices: RuleChoices
  words: Words['routing']
  form: FormWords
}

type Saved = { ruleId: string }

/** One rule: what stands in a suggestion, and whom it proposes. */
export function RuleForm({ rule, choices, words, form }: RuleFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof saveRuleSchema>, Saved>({
    command: 'save-routing-rule',
    schema: saveRuleSchema,
    defaultValues: valuesOf(rule),
    keptAs: `routing-rule:${rule?.id ?? 'new'}`,
    words: form,
    onDone: ({ ruleId }) => {
      router.push(`/routing-rules/${ruleId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.save}>
      <RadioCards
        label={words.condition}
        choices={ruleConditions.map((value) => ({
          value,
          label: words.conditions[value],
          hint: words.conditionHints[value],
        }))}
        columns={3}
        {...state.field('condition')}
      />
      <TextField label={words.words} hint={words.wordsHint} list="routing-categories" {...state.field('words')} />
      <datalist id="routing-categories">
        {choices.categories.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Targets unit={state.field('unitId')} duty={state.field('duty')} choices={choices} words={words} form={form} />
      <TextField label={words.note} optional={form.forms.optional} {...state.field('note')} />
    </CommandForm>
  )
}

const valuesOf = (rule: RuleFormProps['rule']) =>
  ({
    ...(rule ? { ruleId: rule.id } : {}),
    version: rule?.version ?? 0,
    condition: rule?.condition ?? 'KEYWORD',
    words: rule?.words.join(' ') ?? '',
    unitId: rule?.unitId ?? '',
    duty: rule?.duty ?? '',
    note: rule?.note ?? '',
  }) as const

type Wired = ComponentProps<'select'> & { name: string; error?: string | undefined }
type TargetsProps = Pick<RuleFormProps, 'choices' | 'words' | 'form'> & { unit: Wired; duty: Wired }

function Targets({ unit, duty, choices, words, form }: TargetsProps) {
  const { optional } = form.forms
  return (
    <>
      <SelectField
        label={words.unit}
        hint={words.unitHint}
        optional={optional}
        blank={words.noUnit}
        options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
        {...unit}
      />
      <SelectField
        label={words.duty}
        hint={words.dutyHint}
        optional={optional}
        blank={words.noDuty}
        options={duties.map((value) => ({ value, label: words.duties[value] }))}
        {...duty}
      />
    </>
  )
}
