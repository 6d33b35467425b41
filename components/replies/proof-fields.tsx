'use client'

import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { groundKinds, type ProofField, proofFields } from '@/lib/domain/reply/answers'
import { fill } from '@/lib/wording/fill'
import type { RowProps } from './answer-row'

/** The fields that the chosen class asks for. */
export function ProofFields({ meaning, ...props }: RowProps & { meaning: string }) {
  const fields = Object.hasOwn(proofFields, meaning) ? proofFields[meaning as AnswerMeaning] : []
  return fields.map((field) => <ProofInput key={field} field={field} {...props} />)
}

function ProofInput({ field, place, state, facts, answers, form }: RowProps & { field: ProofField }) {
  const wired = {
    label: fill(answers.field, { ordinal: place + 1, field: answers.proof[field] }),
    ...state.field(`answers.${place}.${field}`),
  }
  const { optional } = form.forms
  switch (field) {
    case 'evidence':
      return <TextArea {...wired} hint={answers.evidenceHint} rows={2} />
    case 'evidenceFileId':
      return facts.files.length > 0 ? (
        <SelectField
          {...wired}
          options={facts.files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          blank={answers.noFile}
          optional={optional}
        />
      ) : null
    case 'dueOn':
      return <DateField {...wired} min={facts.today} />
    case 'groundKind':
      return (
        <SelectField
          {...wired}
          options={groundKinds.map((value) => ({ value, label: answers.grounds[value] }))}
          blank={answers.choose}
        />
      )
    case 'responsiblePerson':
      return <TextField {...wired} />
    case 'money':
      return <TextField {...wired} optional={optional} />
    default:
      return <TextArea {...wired} rows={2} />
  }
}
