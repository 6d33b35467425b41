'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { CheckboxField, RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { extensionOf } from '@/lib/domain/attachment/file-name'
import { type FilePublication, filePublications } from '@/lib/domain/redaction/files'
import { redactionGrounds } from '@/lib/domain/redaction/grounds'
import type { FileDesk } from '@/lib/queries/get-file-publication'
import { filePublicationSchema } from '@/lib/schemas/redaction'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Fields = ReturnType<typeof useCommandForm<z.input<typeof filePublicationSchema>>>
type FilePublicationFormProps = { desk: FileDesk; words: Words['redaction']; form: FormWords }

export function FilePublicationForm({ desk, words, form }: FilePublicationFormProps) {
  const { id, file, copies } = desk
  const { fileForm } = words
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-attachment-publication',
    schema: filePublicationSchema,
    defaultValues: {
      suggestionId: id,
      attachmentId: file.id,
      publicName: proposedName(desk, words),
      tracesKnown: false,
    },
    keptAs: `file-publication:${id}:${file.id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${id}/redaction`),
    complete: ({ publicName, replacementId, ground, tracesKnown, ...input }) => ({
      ...input,
      ...(input.publication === 'WITHHELD' ? { ground: ground || undefined } : { publicName, tracesKnown }),
      ...(input.publication === 'REPLACED' ? { replacementId: replacementId || undefined } : {}),
    }),
  })
  const publication = useWatch({ control: state.form.control, name: 'publication' })
  return (
    <CommandForm state={state} submit={fileForm.submit}>
      <RadioCards
        label={fileForm.publication}
        choices={filePublications.map((value) => ({
          value,
          label: words.publications[value],
          hint: value === 'REPLACED' && copies.length === 0 ? fileForm.noCopies : fileForm.hints[value],
          disabled: value === 'REPLACED' && copies.length === 0,
        }))}
        columns={3}
        {...state.field('publication')}
      />
      <BasisFields publication={publication} desk={desk} state={state} words={words} form={form} />
    </CommandForm>
  )
}

type BasisFieldsProps = FilePublicationFormProps & {
  publication: FilePublication | undefined
  state: Pick<Fields, 'field'>
}

/** What each way of publishing asks for. */
function BasisFields({ publication, desk, state, words, form }: BasisFieldsProps) {
  if (publication === 'WITHHELD') return <GroundField {...{ state, words, form }} />
  return publication ? <PublicFields {...{ publication, desk, state, words, form }} /> : null
}

function GroundField({ state, words, form }: Pick<BasisFieldsProps, 'state' | 'words' | 'form'>) {
  return (
    <SelectField
      label={words.ground}
      blank={form.forms.choose}
      options={redactionGrounds.map((value) => ({
        value,
        label: `${words.grounds[value]}（${words.bases[value]}）`,
      }))}
      {...state.field('ground', { blankAsAbsent: true })}
    />
  )
}

function PublicFields({ publication, desk, state, words, form }: BasisFieldsProps) {
  const { fileForm } = words
  const { file, copies, nameTells } = desk
  const because = nameTells ? fill(fileForm.proposedBecause, { name: file.fileName }) : ''
  return (
    <>
      {publication === 'REPLACED' ? (
        <SelectField
          label={fileForm.replacement}
          blank={form.forms.choose}
          options={copies.map((copy) => ({ value: copy.id, label: copy.fileName }))}
          {...state.field('replacementId', { blankAsAbsent: true })}
        />
      ) : null}
      <TextField
        label={fileForm.publicName}
        hint={`${because}${fileForm.publicNameHint}`}
        {...state.field('publicName')}
      />
      <CheckboxField
        label={fileForm.tracesKnown}
        hint={fileForm.tracesKnownHint}
        optional={form.forms.optional}
        {...state.field('tracesKnown')}
      />
    </>
  )
}

/** What it was called in public before; otherwise its own name, or one that tells nothing. */
function proposedName({ file, place, nameTells }: FileDesk, { fileForm }: Words['redaction']): string {
  const { decision, kind, fileName } = file
  if (decision && decision.publication !== 'WITHHELD') return decision.publicName
  const neutral = kind === 'EVIDENCE' ? fileForm.neutral.EVIDENCE : fileForm.neutral.ATTACHMENT
  return nameTells ? `${fill(neutral, { number: place })}.${extensionOf(fileName)}` : fileName
}
