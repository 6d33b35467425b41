'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type Limit, limitUnits, restDayRules } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { ruleChangeSchema, ruleWays } from '@/lib/schemas/rules'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type ChangeFormProps = {
  now: Limit
  nowText: string
  /** what the list says; absent where the number is the list's already */
  listText: string | null
  days: { earliest: LocalDate; latest: LocalDate; hint: string }
  words: Pick<Words, 'rules' | 'limits'>
  form: FormWords
}

export function ChangeForm({ now, nowText, listText, days, words, form }: ChangeFormProps) {
  const router = useRouter()
  const { rules, limits } = words
  const { purpose, count, unit, whenLastDayRests } = now
  const state = useCommandForm({
    command: 'change-rule',
    schema: ruleChangeSchema,
    defaultValues: { purpose, by: 'OWN', count, unit, whenLastDayRests, effectiveFrom: days.earliest, reason: '' },
    keptAs: `change-rule:${purpose}`,
    words: form,
    onDone: () => {
      router.push('/rules')
      router.refresh()
    },
  })
  const typed = useWatch({ control: state.form.control })
  const isOwn = typed.by !== 'LIST'
  const ways = ruleWays.map((value) => ({
    value,
    label: rules.ways[value],
    hint: value === 'LIST' && listText ? fill(rules.waysHint, { length: listText }) : undefined,
  }))
  return (
    <CommandForm state={state} submit={rules.submitChange}>
      {listText ? <RadioCards label={rules.by} choices={ways} columns={2} {...state.field('by')} /> : null}
      {isOwn ? (
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField label={rules.count} inputMode="numeric" {...state.field('count', { blankAsAbsent: true })} />
          <SelectField
            label={rules.unit}
            options={limitUnits.map((value) => ({ value, label: limits.units[value] }))}
            {...state.field('unit')}
          />
          <SelectField
            label={rules.rest}
            options={restDayRules.map((value) => ({ value, label: limits.restDays[value] }))}
            {...state.field('whenLastDayRests')}
          />
        </div>
      ) : null}
      <Notice title={rules.previewTitle} live>
        <p>{fill(rules.previewNow, { text: nowText })}</p>
        <p>{fill(rules.previewThen, { text: isOwn || !listText ? ownText(typed, words) : listText })}</p>
      </Notice>
      <DateField
        label={rules.effectiveFrom}
        hint={days.hint}
        min={days.earliest}
        max={days.latest}
        {...state.field('effectiveFrom')}
      />
      <TextArea label={rules.reason} hint={rules.reasonHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

type Typed = { count?: unknown; unit?: Limit['unit']; whenLastDayRests?: Limit['whenLastDayRests'] }

function ownText(typed: Typed, { rules, limits }: ChangeFormProps['words']): string {
  const { count, unit = 'working-day', whenLastDayRests = 'next-working-day' } = typed
  if (!/^\s*\d{1,4}\s*$/.test(`${count ?? ''}`)) return rules.previewIncomplete
  const length = Number(count) === 0 ? rules.thatDay : fill(limits.counts[unit], { count: Number(count) })
  return fill(rules.withRest, { length, rest: limits.restDays[whenLastDayRests] })
}
