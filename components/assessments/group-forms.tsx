'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import {
  assessmentMoveSchema,
  assessmentRegroupSchema,
  memberBarSchema,
  memberNameSchema,
} from '@/lib/schemas/assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Option = { value: string; label: string }
type Options = readonly Option[]
type FormProps = { assessmentId: string; words: Words['assessments']['desk']; form: FormWords }

/** The next one without a way through the whole page: thirty of them may have to move. After the button, which is dead meanwhile, has let go. */
const focusOn = (field: string) => requestAnimationFrame(() => document.getElementById(field)?.focus())

export function MoveForm({
  assessmentId,
  units,
  groups,
  words,
  form,
}: FormProps & { units: Options; groups: Options }) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof assessmentMoveSchema>>({
    command: 'move-assessed-unit',
    schema: assessmentMoveSchema,
    defaultValues: { assessmentId, unitId: '', groupNo: '' },
    keptAs: `move:${assessmentId}`,
    scope: 'move',
    words: form,
    onDone: () => {
      state.form.reset()
      focusOn('move-unitId')
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.moveSubmit}>
      <SelectField label={words.unit} blank={form.forms.choose} options={units} {...state.field('unitId')} />
      <SelectField label={words.group} blank={form.forms.choose} options={groups} {...state.field('groupNo')} />
    </CommandForm>
  )
}

export function RegroupForm({
  assessmentId,
  counts,
  count,
  words,
  form,
}: FormProps & { counts: Options; count: string }) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof assessmentRegroupSchema>>({
    command: 'regroup-assessment',
    schema: assessmentRegroupSchema,
    defaultValues: { assessmentId, groups: count },
    keptAs: `regroup:${assessmentId}`,
    scope: 'regroup',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.regroupSubmit}>
      <SelectField label={words.groups} options={counts} {...state.field('groups')} />
    </CommandForm>
  )
}

type NameProps = FormProps & { people: Options; groups: Options; capacities: Options }

export function NameForm({ assessmentId, people, groups, capacities, words, form }: NameProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof memberNameSchema>>({
    command: 'name-assessment-member',
    schema: memberNameSchema,
    defaultValues: { assessmentId, personId: '', groupNo: '', capacity: 'CONGRESS', leads: false },
    keptAs: `name:${assessmentId}`,
    scope: 'name',
    words: form,
    onDone: () => {
      state.form.reset()
      focusOn('name-personId')
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.nameSubmit}>
      <SelectField label={words.person} blank={form.forms.choose} options={people} {...state.field('personId')} />
      <SelectField label={words.of} blank={form.forms.choose} options={groups} {...state.field('groupNo')} />
      <SelectField label={words.capacity} options={capacities} {...state.field('capacity')} />
      <CheckboxField label={words.leads} {...state.field('leads')} />
    </CommandForm>
  )
}

type BarProps = FormProps & { members: Options; units: Options; grounds: Options }

export function BarForm({ assessmentId, members, units, grounds, words, form }: BarProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof memberBarSchema>>({
    command: 'bar-assessment-member',
    schema: memberBarSchema,
    defaultValues: { assessmentId, memberId: '', unitId: '', ground: 'DECLARED', words: '' },
    keptAs: `bar:${assessmentId}`,
    scope: 'bar',
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.barSubmit}>
      <SelectField label={words.member} blank={form.forms.choose} options={members} {...state.field('memberId')} />
      <SelectField label={words.unit} blank={form.forms.choose} options={units} {...state.field('unitId')} />
      <SelectField label={words.ground} options={grounds} {...state.field('ground')} />
      <TextField label={words.reason} maxLength={300} {...state.field('words')} />
    </CommandForm>
  )
}
