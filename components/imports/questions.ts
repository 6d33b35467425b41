import type { Match } from '@/lib/domain/import/match'
import { fields } from '@/lib/domain/import/vocabulary/columns'
import type { ImportView } from '@/lib/queries/get-import'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { isNew, notTaken } from './correction'
import type { Question } from './correction-form'
import { letterOf } from './letter-of'

type ImportWords = Words['importing']

export function sessionQuestion({ sessions, sessionId }: ImportView, { preview }: ImportWords): Question {
  const options = sessions.map(({ id, ...named }) => ({ value: id, label: fill(preview.sessionOf, named) }))
  return {
    name: 'session',
    label: preview.session,
    hint: '',
    value: sessionId ?? '',
    options,
    blank: preview.chooseSession,
  }
}

export function columnQuestions({ understood }: ImportView, words: ImportWords): Question[] {
  const options = [
    { value: notTaken, label: words.preview.notTaken },
    ...fields.map((field) => ({ value: field, label: words.fields[field] })),
  ]
  return understood.understanding.columns.map((column) => ({
    name: `column:${column.index}`,
    label: `${letterOf(column.index)} ${column.header.replace(/\s+/g, ' ')}`.trim(),
    hint: column.leftOut ? words.leftOut[column.leftOut] : words.confidences[column.confidence],
    value: column.field ?? notTaken,
    options,
  }))
}

const open = ({ how }: Match) => how !== 'exact'

export function unitQuestions({ understood, units }: ImportView, { preview }: ImportWords): Question[] {
  const ours = units.map(({ id, name }) => ({ value: id, label: name }))
  return Object.entries(understood.matches.units)
    .filter(([, match]) => open(match))
    .map(([name, match]) => ({
      ...questionOf(`unit:${name}`, name, match, preview),
      options: [{ value: isNew, label: preview.newUnit }, ...ours],
    }))
}

export function delegateQuestions({ understood }: ImportView, { preview }: ImportWords): Question[] {
  return Object.entries(understood.matches.delegates)
    .filter(([, match]) => open(match))
    .map(([key, match]) => ({
      ...questionOf(`delegate:${key}`, key.replace('@', ' ').trim(), match, preview),
      options: [
        { value: isNew, label: preview.newDelegate },
        ...match.candidates.map(({ id, name }) => ({ value: id, label: name })),
      ],
    }))
}

/** An ambiguous name begins without an answer: somebody has to choose. */
function questionOf(name: string, label: string, match: Match, words: ImportWords['preview']) {
  const value = match.id ?? (match.how === 'ambiguous' ? '' : isNew)
  const hint = match.candidates.map((candidate) => candidate.name).join(' · ')
  return { name, label, hint: '', value, ...(value === '' ? { blank: words.choose, hint } : {}) }
}
