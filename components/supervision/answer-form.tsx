'use client'

import { useState } from 'react'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { opinionAnswers } from '@/lib/domain/supervision/supervision'
import { opinionAnswerSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { FilesField } from './files-field'
import { useSupervisionForm } from './use-supervision-form'

type AnswerFormProps = {
  suggestionId: string
  opinions: readonly { value: string; label: string }[]
  chosen: string
  takesFiles: boolean
  kinds: Words['supervision']['opinions']['answers']
  words: Words['supervisionForms']
  files: AttachmentWords
  form: FormWords
}

export function AnswerForm(props: AnswerFormProps) {
  const { suggestionId, opinions, chosen, takesFiles, kinds, words, files, form } = props
  const { answer, optional } = words
  const [isSending, setSending] = useState(false)
  const state = useSupervisionForm({
    command: 'answer-supervision-opinion',
    schema: opinionAnswerSchema,
    suggestionId,
    values: { opinionId: chosen, text: '', expectedOn: '', attachmentIds: [] } as never,
    form,
  })
  return (
    <CommandForm state={isSending ? { ...state, busy: true } : state} submit={answer.submit}>
      <SelectField label={answer.which} options={opinions} {...state.field('opinionId')} />
      <RadioCards
        label={answer.kind}
        choices={opinionAnswers.map((value) => ({ value, label: kinds[value] }))}
        columns={2}
        {...state.field('kind')}
      />
      <TextArea label={answer.text} rows={4} {...state.field('text')} />
      <DateField
        label={answer.expectedOn}
        hint={answer.expectedHint}
        optional={optional}
        {...state.field('expectedOn')}
      />
      {takesFiles ? (
        <FilesField
          suggestionId={suggestionId}
          onChange={(ids) => state.form.setValue('attachmentIds', ids as never)}
          onBusy={setSending}
          words={{
            ...{ label: answer.evidence, hint: answer.evidenceHint, optional },
            ...{ choose: answer.chooseEvidence, drop: answer.dropEvidence },
          }}
          files={files}
        />
      ) : null}
      {isSending ? <Notice live>{words.waitForFiles}</Notice> : null}
    </CommandForm>
  )
}
