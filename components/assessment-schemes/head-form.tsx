'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { SchemeRecord } from '@/lib/domain/assessment/scheme-record'
import { changingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { pointsText } from '@/lib/wording/points-text'
import { useNewest } from './use-newest'

type HeadFormProps = { scheme: SchemeRecord; words: Words['assessmentSchemes']; form: FormWords }

export function HeadForm({ scheme, words, form }: HeadFormProps) {
  const state = useHeadForm(scheme, form)
  const grades = useFieldArray({ control: state.form.control, name: 'grades', keyName: 'rowId' })
  const isStale = useNewest(state)
  const { head, facts } = words
  return (
    <CommandForm state={state} submit={head.save}>
      {isStale ? <Notice tone="warn">{words.item.stale}</Notice> : null}
      <TextField label={words.form.name} {...state.field('name')} />
      <TextArea label={head.basis} rows={3} optional={head.optional} {...state.field('basis')} />
      <div className="grid gap-4 md:grid-cols-3">
        <TextField label={facts.total} inputMode="decimal" {...state.field('total')} />
        <TextField
          label={facts.bonusCap}
          hint={head.capHint}
          inputMode="decimal"
          optional={head.optional}
          {...state.field('bonusCap')}
        />
        <TextField label={facts.minimum} inputMode="numeric" {...state.field('minimumItems')} />
      </div>
      <TextField label={facts.loads} hint={head.loadsHint} optional={head.optional} {...state.field('loadBounds')} />
      {grades.fields.map((row, at) => (
        <div key={row.rowId} className="grid items-end gap-4 md:grid-cols-3">
          <TextField label={head.grade} {...state.field(`grades.${at}.name`)} />
          <TextField label={head.from} inputMode="decimal" {...state.field(`grades.${at}.from`)} />
          <Button look="quiet" onClick={() => grades.remove(at)}>
            {head.removeGrade}
          </Button>
        </div>
      ))}
      <Button onClick={() => grades.append({ key: '', name: '', from: '' })}>{head.addGrade}</Button>
    </CommandForm>
  )
}

function useHeadForm(scheme: SchemeRecord, form: FormWords) {
  const router = useRouter()
  const { total, bonusCap, minimumItems, loadBounds, grades } = scheme.body
  return useCommandForm({
    command: 'change-scheme',
    schema: changingSchemeSchema,
    defaultValues: {
      schemeId: scheme.id,
      version: scheme.version,
      name: scheme.name,
      basis: scheme.basis,
      total: pointsText(total),
      bonusCap: bonusCap === null ? '' : pointsText(bonusCap),
      minimumItems: `${minimumItems}`,
      loadBounds: loadBounds?.join('、') ?? '',
      grades: grades.map(({ key, name, from }) => ({ key, name, from: pointsText(from) })),
    },
    keptAs: `scheme-head:${scheme.id}`,
    words: form,
    complete: (input) => ({ ...input, version: scheme.version }),
    onDone: () => {
      router.push(`/assessment-schemes/${scheme.id}`)
      router.refresh()
    },
  })
}
