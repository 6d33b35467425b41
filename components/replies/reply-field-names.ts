import type { Choice } from '@/components/ui/choice-fields'
import type { GroundKind, ProofField } from '@/lib/domain/reply/answers'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { RowField } from './join-replies'
import type { RowFacts } from './row-facts'

/** What the fields of a reply are called, and what their choices say. */
export type FieldNames = {
  readonly words: Words['replyForm']
  readonly answers: Words['answers']
  readonly facts: Pick<RowFacts, 'meanings' | 'files'>
  readonly publicities: readonly Choice[]
  readonly comma: string
}

const rowPart = /^answers\.(\d+)\.(\w+)$/

export function labelOf(name: string, { words, answers }: FieldNames): string {
  const [, place, field] = rowPart.exec(name) ?? []
  if (place === undefined)
    return name === 'summary' || name === 'classReason' ? answers[name] : words[wholeLabels[name as WholeField]]
  return fill(answers.field, { ordinal: Number(place) + 1, field: rowLabel(field as RowField, answers) })
}

const wholeLabels = {
  body: 'body',
  answerMeaning: 'answerClass',
  publicity: 'publicity',
  publicityReason: 'publicityReason',
  documentNumber: 'documentNumber',
} as const
type WholeField = keyof typeof wholeLabels

function rowLabel(field: RowField, answers: Words['answers']): string {
  const isOfRow = field === 'asked' || field === 'notOurs' || field === 'text' || field === 'meaning'
  return isOfRow ? answers[field] : answers.proof[field as ProofField]
}

export function sayValue(name: string, value: string, names: FieldNames, joining: Words['joining']): string {
  const field = rowPart.exec(name)?.[2] ?? name
  if (field === 'notOurs') return value ? joining.yes : joining.no
  return chosen(field, value, names) || value || joining.empty
}

function chosen(field: string, value: string, { answers, facts, publicities }: FieldNames): string | undefined {
  if (field === 'meaning' || field === 'answerMeaning') return facts.meanings.find((one) => one.value === value)?.label
  if (field === 'publicity') return publicities.find((one) => one.value === value)?.label
  if (field === 'evidenceFileId') return facts.files.find(({ id }) => id === value)?.fileName
  return field === 'groundKind' ? answers.grounds[value as GroundKind] : undefined
}
