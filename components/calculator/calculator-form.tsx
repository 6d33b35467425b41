import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { DateField, TextField } from '@/components/ui/text-field'
import { askablePurposes } from '@/lib/domain/deadlines/calculation'
import { limitUnits, restDayRules } from '@/lib/domain/deadlines/limits'
import { jurisdictions } from '@/lib/domain/deadlines/presets'
import type { Words } from '@/lib/wording/catalogue'

type CalculatorFormProps = {
  typed: Readonly<Record<string, string | undefined>>
  faults: Readonly<Record<string, string>>
  words: Words
}

/** Their lists are always sent, so they say nothing of whether a number of one's own is asked for. */
const own = ['count', 'longest']
const happened = ['pauseFrom', 'pauseUntil', 'agreedOn', 'until']

/** A plain GET form: the question stands in the address, can be sent on, and needs no script. */
export function CalculatorForm({ typed, faults, words }: CalculatorFormProps) {
  const { calculator, limits, forms } = words
  const field = (name: keyof typeof calculator) => ({ name, label: calculator[name], error: faults[name] })
  const filled = (name: keyof typeof calculator) => ({ ...field(name), defaultValue: typed[name] })
  const optional = (name: keyof typeof calculator) => ({ ...filled(name), optional: forms.optional })
  const isUsed = (names: readonly string[]) => names.some((name) => typed[name] || faults[name])
  return (
    <form method="get" action="/calculator" noValidate className="space-y-4">
      <div className="grid items-end gap-4 md:grid-cols-3">
        <SelectField
          {...field('list')}
          defaultValue={typed.list ?? 'national'}
          options={optionsOf(jurisdictions, limits.jurisdictions)}
        />
        <SelectField
          {...field('purpose')}
          defaultValue={typed.purpose ?? 'reply'}
          options={optionsOf(askablePurposes, limits.purposes)}
        />
        <DateField {...filled('start')} hint={calculator.startHint} />
      </div>
      <Folded title={calculator.ownTitle} hint={calculator.ownHint} open={isUsed(own)}>
        <TextField {...optional('count')} inputMode="numeric" />
        <SelectField
          {...field('unit')}
          defaultValue={typed.unit ?? 'working-day'}
          options={optionsOf(limitUnits, limits.units)}
        />
        <SelectField
          {...field('rest')}
          defaultValue={typed.rest ?? 'next-working-day'}
          options={optionsOf(restDayRules, limits.restDays)}
        />
        <TextField {...optional('longest')} inputMode="numeric" />
      </Folded>
      <Folded title={calculator.happenedTitle} open={isUsed(happened)}>
        <DateField {...optional('pauseFrom')} />
        <DateField {...optional('pauseUntil')} hint={calculator.pauseUntilHint} />
        <DateField {...optional('until')} />
        <DateField {...optional('agreedOn')} hint={calculator.agreedOnHint} />
      </Folded>
      <div className="cluster">
        <Button type="submit" look="main">
          {calculator.calculate}
        </Button>
        <ButtonLink href="/calculator" look="quiet">
          {calculator.clear}
        </ButtonLink>
      </div>
    </form>
  )
}

type FoldedProps = { title: string; hint?: string; open: boolean; children: ReactNode }

function Folded({ title, hint, open, children }: FoldedProps) {
  return (
    <details open={open}>
      <summary className="min-h-11 content-center font-semibold text-action">{title}</summary>
      {hint ? <p className="mb-2 text-ink-soft">{hint}</p> : null}
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">{children}</div>
    </details>
  )
}

const optionsOf = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: names[value] }))
