'use client'

import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { TemplateText } from '@/components/letter-templates/template-text'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { type Usage, usages } from '@/lib/domain/template/apply'
import type { Template } from '@/lib/domain/template/template'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { ReplyFormState } from './answer-row'
import type { TemplateDesk } from './template-facts'
import { applyTemplate } from './use-template'

type TemplatePanelProps = {
  desk: TemplateDesk
  asks: readonly string[]
  form: ReplyFormState['form']
  words: Words['letterTemplates']
  comma: string
}

/** Above what is written: a template to begin with, that takes nothing away. */
export function TemplatePanel({ desk, asks, form, words, comma }: TemplatePanelProps) {
  const { use } = words
  const rowCount = useWatch({ control: form.control, name: 'answers' }).length
  const [chosen, setChosen] = useState('')
  const [where, setWhere] = useState('')
  const [usage, setUsage] = useState<Usage>('BLANK_ONLY')
  const [told, setTold] = useState('')
  const template = desk.templates.find(({ id }) => id === chosen)
  const place = (ordinal: number) => (ordinal === 0 ? use.body : fill(use.ask, { ordinal }))
  function apply() {
    if (!template) return
    const left = applyTemplate(form, template, { usage, ordinal: where ? Number(where) : null }, desk.facts, asks)
    if (left === null) return setTold(use.nothing)
    setTold(left.length > 0 ? fill(use.left, { places: left.map(place).join(comma) }) : use.applied)
  }
  return (
    <details className="card">
      <summary className="flex min-h-11 items-center font-semibold text-action">{use.title}</summary>
      <div className="stack pt-2">
        <p className="text-ink-soft">
          {desk.templates.length > 0 ? use.lead : use.none} <a href="/letter-templates">{use.keep}</a>
        </p>
        {desk.templates.length > 0 ? (
          <SelectField
            label={use.choose}
            name="template"
            blank={use.pick}
            options={groupsOf(desk.templates, use)}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          />
        ) : null}
        {template ? (
          <>
            <TemplateText text={template} words={words} />
            <HowToUse {...{ where, setWhere, usage, setUsage, rowCount }} words={use} />
            <Button onClick={apply}>{use.apply}</Button>
          </>
        ) : null}
        <p role="status" className="font-semibold">
          {told}
        </p>
      </div>
    </details>
  )
}

type HowToUseProps = {
  where: string
  setWhere: (ordinal: string) => void
  usage: Usage
  setUsage: (usage: Usage) => void
  rowCount: number
  words: Words['letterTemplates']['use']
}

function HowToUse({ where, setWhere, usage, setUsage, rowCount, words }: HowToUseProps) {
  return (
    <>
      {rowCount > 1 ? (
        <SelectField
          label={words.where}
          name="templateWhere"
          options={[
            { value: '', label: words.all },
            ...Array.from({ length: rowCount }, (_, at) => ({
              value: String(at + 1),
              label: fill(words.one, { ordinal: at + 1 }),
            })),
          ]}
          value={where}
          onChange={({ target }) => setWhere(target.value)}
        />
      ) : null}
      <SelectField
        label={words.written}
        name="templateUsage"
        options={usages.map((value) => ({ value, label: words.usages[value] }))}
        value={usage}
        onChange={({ target }) => setUsage(target.value as Usage)}
      />
    </>
  )
}

function groupsOf(templates: readonly Template[], { ofUnit, ofCongress }: Words['letterTemplates']['use']) {
  const optionsOf = (own: boolean) =>
    templates.filter(({ unitId }) => (unitId !== null) === own).map(({ id, title }) => ({ value: id, label: title }))
  return [
    { label: ofUnit, options: optionsOf(true) },
    { label: ofCongress, options: optionsOf(false) },
  ].filter(({ options }) => options.length > 0)
}
