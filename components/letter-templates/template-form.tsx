'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { z } from 'zod'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { TemplateChoices, TemplateVersion } from '@/lib/queries/letter-templates'
import { saveTemplateSchema, templateLimits } from '@/lib/schemas/letter-template'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type TemplateFormProps = {
  /** the version that it starts from, which need not be the newest */
  from: TemplateVersion | null
  /** the version in force; 0 of a new one */
  version: number
  choices: TemplateChoices
  words: Words['letterTemplates']
  classes: Words['states']['answerClass']
  comma: string
  form: FormWords
}

type Saved = { templateId: string; version: number; emptyPhrases: string[] }

/** A letter with gaps; what holds empty phrases only is saved, and told so at once. */
export function TemplateForm({ from, version, choices, words, classes, comma, form }: TemplateFormProps) {
  const router = useRouter()
  const [saved, setSaved] = useState<Saved | null>(null)
  const state = useCommandForm<z.input<typeof saveTemplateSchema>, Saved>({
    command: 'save-letter-template',
    schema: saveTemplateSchema,
    defaultValues: valuesOf(from, version, choices),
    keptAs: `letter-template:${from?.id ?? 'new'}`,
    words: form,
    onDone: (result) => {
      setSaved(result)
      if (!from) router.push(`/letter-templates/${result.templateId}`)
      else state.form.setValue('version', result.version)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.save}>
      <TextField label={words.name} {...state.field('title')} />
      {from ? null : (
        <SelectField
          label={words.owner}
          options={choices.owners.map(({ unitId, name }) => ({ value: unitId ?? '', label: name ?? words.ofCongress }))}
          {...state.field('unitId')}
        />
      )}
      <CheckboxCards
        label={words.meanings}
        choices={answerMeanings.map((value) => ({ value, label: classes[value] }))}
        columns={3}
        {...state.field('meanings')}
      />
      <SelectField
        label={words.category}
        hint={words.categoryHint}
        optional={form.forms.optional}
        blank={words.anyCategory}
        options={choices.categories.map((name) => ({ value: name, label: name }))}
        {...state.field('category')}
      />
      <Parts state={state} words={words} form={form} />
      {saved ? (
        <Notice tone={saved.emptyPhrases.length > 0 ? 'warn' : 'good'} live>
          {fill(words.saved, { version: saved.version })}
          {saved.emptyPhrases.length > 0 ? fill(words.emptyText, { words: saved.emptyPhrases.join(comma) }) : null}
        </Notice>
      ) : null}
    </CommandForm>
  )
}

type State = Pick<ReturnType<typeof useCommandForm<z.input<typeof saveTemplateSchema>>>, 'form' | 'field'>

const rowsOf = { opening: 4, perAsk: 6, closing: 3 } as const

function Parts({ state, words, form }: { state: State } & Pick<TemplateFormProps, 'words' | 'form'>) {
  return (['opening', 'perAsk', 'closing'] as const).map((name) => (
    <TextArea
      key={name}
      label={words[name]}
      hint={words[`${name}Hint`]}
      rows={rowsOf[name]}
      optional={form.forms.optional}
      {...state.field(name)}
      counter={
        <WrittenCounter control={state.form.control} name={name} maximum={templateLimits[name]} words={form.forms} />
      }
    />
  ))
}

const valuesOf = (from: TemplateVersion | null, version: number, { owners }: TemplateChoices) =>
  ({
    ...(from ? { templateId: from.id } : {}),
    version,
    unitId: (from ? from.unitId : owners[0]?.unitId) ?? '',
    title: from?.title ?? '',
    meanings: [...(from?.meanings ?? [])],
    category: from?.category ?? '',
    opening: from?.opening ?? '',
    perAsk: from?.perAsk ?? '',
    closing: from?.closing ?? '',
  }) as z.input<typeof saveTemplateSchema>
