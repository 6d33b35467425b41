'use client'

import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { FilesWithWords } from '@/components/attachments/files-with-words'
import { ChoiceGroup, RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { WrittenCounter } from '@/components/ui/written-counter'
import { contactStages, contactWays } from '@/lib/domain/assignment/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { mostProofs } from '@/lib/schemas/contact'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { PeopleField } from './people-field'
import { type ContactFormState, type ContactSaid, type ContactTarget, useContactForm } from './use-contact-form'

type ContactFormProps = {
  target: ContactTarget
  said: ContactSaid
  suggestionId: string
  /** of whom one may say that he was met; the lead first */
  signers: readonly { delegateId: string; name: string }[]
  proofs: readonly { id: string; fileName: string }[]
  today: LocalDate
  /** The day the round began. */
  earliest: LocalDate
  submit: string
  doneHref: string
  words: Words['contact']
  files: AttachmentWords
  form: FormWords
}

/** Made for a phone: who, when, how, who was there, what the delegate said, and the picture of it. */
export function ContactForm(props: ContactFormProps) {
  const { target, said, suggestionId, today, earliest, submit, doneHref, words, form } = props
  const [isSending, setSending] = useState(false)
  const state = useContactForm(target, said, doneHref, form)
  const stages = contactStages.map((value) => ({ value, label: words.stages[value], hint: words.stageHints[value] }))
  const ways = contactWays.map((value) => ({ value, label: words.ways[value] }))
  return (
    <CommandForm state={isSending ? { ...state, busy: true } : state} submit={submit}>
      <DateField label={words.day} hint={words.dayHint} min={earliest} max={today} {...state.field('contactedOn')} />
      <RadioCards label={words.stage} choices={stages} columns={3} {...state.field('stage')} />
      <SelectField label={words.way} options={ways} {...state.field('way')} />
      <TextField label={words.place} hint={words.placeHint} {...state.field('place')} />
      <MetField state={state} signers={props.signers} words={words} />
      <PeopleField state={state} words={words} />
      <TextArea
        label={words.delegateView}
        hint={words.delegateViewHint}
        rows={5}
        {...state.field('delegateView')}
        counter={<WrittenCounter control={state.form.control} name="delegateView" maximum={2000} words={form.forms} />}
      />
      <TextArea
        label={words.asked}
        hint={words.askedHint}
        optional={words.optional}
        rows={2}
        {...state.field('asked')}
      />
      <FilesWithWords
        suggestionId={suggestionId}
        kind="CONTACT_PROOF"
        most={mostProofs}
        there={props.proofs}
        onChange={(ids) => state.form.setValue('attachmentIds', ids as never)}
        onBusy={setSending}
        words={{
          label: words.proofs,
          hint: words.proofsHint,
          choose: words.choosePhoto,
          drop: words.dropProof,
          optional: words.optional,
        }}
        files={props.files}
      />
      {isSending ? <Notice live>{words.waitForFiles}</Notice> : null}
    </CommandForm>
  )
}

type MetFieldProps = { state: ContactFormState; signers: ContactFormProps['signers']; words: Words['contact'] }

function MetField({ state, signers: [lead, ...coSigners], words }: MetFieldProps) {
  const { control, setValue } = state.form
  const [leadMet, ticked] = useWatch({ control, name: ['leadMet', 'coSignerIds'] }) as [boolean, string[]]
  const { error } = state.field('coSignerIds')
  const tick = (id: string) =>
    setValue('coSignerIds', (ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]) as never)
  return (
    <ChoiceGroup label={words.met} name="coSignerIds" hint={words.metHint} error={error}>
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {lead ? (
          <label className="choice">
            <input
              className="tick"
              id="coSignerIds"
              type="checkbox"
              checked={leadMet}
              onChange={() => setValue('leadMet', !leadMet)}
            />
            <span>{fill(words.leadDelegate, { name: lead.name })}</span>
          </label>
        ) : null}
        {coSigners.map(({ delegateId, name }) => (
          <label key={delegateId} className="choice">
            <input
              className="tick"
              type="checkbox"
              checked={ticked.includes(delegateId)}
              onChange={() => tick(delegateId)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}
