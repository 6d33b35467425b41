'use client'

import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { Button } from '@/components/ui/button'
import { ChoiceGroup, RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { visitKinds } from '@/lib/domain/supervision/supervision'
import { mostPresent, visitSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { DemandFields } from './demand-fields'
import { FilesField } from './files-field'
import { useSupervisionForm } from './use-supervision-form'

type Option = { value: string; label: string }
type VisitFormProps = {
  suggestionId: string
  today: LocalDate
  units: readonly Option[]
  dueHint: string
  takesFiles: boolean
  kinds: Words['supervision']['visits']['kinds']
  words: Words['supervisionForms']
  files: AttachmentWords
  form: FormWords
}

function useVisitForm({ suggestionId, today, form }: Pick<VisitFormProps, 'suggestionId' | 'today' | 'form'>) {
  return useSupervisionForm({
    command: 'record-supervision-visit',
    schema: visitSchema,
    suggestionId,
    values: {
      ...{ kind: 'RESEARCH', heldOn: today, place: '', people: [{ name: '', post: '' }], found: '', judgement: '' },
      ...{ attachmentIds: [], opinions: [] },
    },
    form,
  })
}

/** Made for a phone on the spot: when, where, who, what was found, what is demanded, and the pictures. */
export function VisitForm(props: VisitFormProps) {
  const { suggestionId, today, units, dueHint, takesFiles, kinds, words, files, form } = props
  const { visit, optional } = words
  const [isSending, setSending] = useState(false)
  const state = useVisitForm({ suggestionId, today, form })
  const opinions = useFieldArray({ control: state.form.control, name: 'opinions' })
  return (
    <CommandForm state={isSending ? { ...state, busy: true } : state} submit={visit.submit}>
      <RadioCards
        label={visit.kind}
        choices={visitKinds.map((value) => ({ value, label: kinds[value] }))}
        columns={4}
        {...state.field('kind')}
      />
      <DateField label={visit.heldOn} max={today} {...state.field('heldOn')} />
      <TextField label={visit.place} {...state.field('place')} />
      <Present state={state} words={visit} />
      <TextArea label={visit.found} hint={visit.foundHint} rows={5} {...state.field('found')} />
      <TextArea
        label={visit.judgement}
        hint={visit.judgementHint}
        rows={3}
        optional={optional}
        {...state.field('judgement')}
      />
      <ChoiceGroup label={visit.opinions} name="opinions" optional={optional}>
        {opinions.fields.map(({ id }, place) => (
          <fieldset key={id} className="mt-2 space-y-3 border-line border-l-4 pl-3">
            <legend className="font-semibold">{fill(visit.opinion, { number: place + 1 })}</legend>
            <DemandFields
              fieldOf={(name) => state.field(`opinions.${place}.${name}`)}
              units={units}
              dueHint={dueHint}
              words={words}
            />
            <Button look="quiet" onClick={() => opinions.remove(place)}>
              {fill(visit.removeOpinion, { number: place + 1 })}
            </Button>
          </fieldset>
        ))}
        <Button
          className="mt-2"
          disabled={opinions.fields.length >= 10}
          onClick={() => opinions.append({ assignmentId: units[0]?.value ?? '', demand: '', dueOn: '' } as never)}
        >
          {visit.addOpinion}
        </Button>
      </ChoiceGroup>
      {takesFiles ? (
        <FilesField
          suggestionId={suggestionId}
          onChange={(ids) => state.form.setValue('attachmentIds', ids as never)}
          onBusy={setSending}
          words={{
            ...{ label: visit.photographs, hint: visit.photographsHint, optional },
            ...{ choose: visit.choosePhotograph, drop: visit.dropPhotograph },
          }}
          files={files}
        />
      ) : null}
      {isSending ? <Notice live>{words.waitForFiles}</Notice> : null}
    </CommandForm>
  )
}

type PresentProps = { state: ReturnType<typeof useVisitForm>; words: Words['supervisionForms']['visit'] }

function Present({ state, words }: PresentProps) {
  const { fields, append, remove } = useFieldArray({ control: state.form.control, name: 'people' })
  return (
    <ChoiceGroup label={words.people} name="people">
      <ul className="mt-2 space-y-3">
        {fields.map(({ id }, place) => (
          <li key={id} className="space-y-2 border-line border-l-4 pl-3">
            <p className="font-semibold text-ink-soft text-sm">{fill(words.person, { number: place + 1 })}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField label={words.name} {...state.field(`people.${place}.name`)} />
              <TextField label={words.post} {...state.field(`people.${place}.post`)} />
            </div>
            {fields.length > 1 ? (
              <Button look="quiet" onClick={() => remove(place)}>
                {fill(words.removePerson, { number: place + 1 })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Button className="mt-3" disabled={fields.length >= mostPresent} onClick={() => append({ name: '', post: '' })}>
        {words.addPerson}
      </Button>
    </ChoiceGroup>
  )
}
