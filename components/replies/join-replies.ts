import { joinTexts } from '@/components/joining/join-texts'
import { type JoinedField, joinField, settledValue } from '@/lib/domain/joining/join-field'
import { pairRows, type Three } from '@/lib/domain/joining/pair-rows'
import { blankRow } from './draft-values'
import type { ReplyInput } from './use-shared-draft'

type Row = ReplyInput['answers'][number]

const wholeTexts = ['summary', 'body', 'classReason', 'publicityReason'] as const
const wholeChoices = ['answerMeaning', 'publicity', 'documentNumber'] as const
const rowTexts = ['asked', 'text', 'evidence', 'measure', 'ground', 'explanation'] as const
const rowChoices = [
  'notOurs',
  'meaning',
  'evidenceFileId',
  'dueOn',
  'responsiblePerson',
  'money',
  'groundKind',
] as const

export type RowField = (typeof rowTexts)[number] | (typeof rowChoices)[number]

export type JoinedReplies = { readonly rows: number; readonly fields: readonly JoinedField[] }

/** Field by field, each answer for itself; an answer is known by its ask, one that the unit read out of the text by how it read it. */
export function joinReplies({ base, mine, theirs }: Three<ReplyInput>, askCount: number): JoinedReplies {
  const rows = [
    ...mine.answers.slice(0, askCount).map((row, place) => numbered(base?.answers[place], row, theirs.answers[place])),
    ...ownRows({ base, mine, theirs }, askCount),
  ]
  const whole = [...wholeTexts, ...wholeChoices].map((name) => fieldOf(name, wholeTexts, { base, mine, theirs }))
  const ofRows = rows.flatMap((row, place) =>
    [...rowTexts, ...rowChoices].map((name) => ({
      ...fieldOf(name, rowTexts, row),
      name: `answers.${place}.${name}`,
    })),
  )
  return { rows: rows.length, fields: [...ofRows, ...whole].map((field) => joinField(field, joinTexts)) }
}

const numbered = (base: Row | undefined, mine: Row, theirs: Row | undefined): Three<Row> => ({
  base: base ?? null,
  mine,
  theirs: theirs ?? mine,
})

const ownRows = ({ base, mine, theirs }: Three<ReplyInput>, askCount: number): Three<Row>[] =>
  pairRows(
    {
      base: base === null ? null : base.answers.slice(askCount),
      mine: mine.answers.slice(askCount),
      theirs: theirs.answers.slice(askCount),
    },
    {
      blank: blankRow(1),
      nameOf: ({ asked }) => plain(asked).trim(),
      isSame: (one, other) => [...rowTexts, ...rowChoices].every((field) => plain(one[field]) === plain(other[field])),
    },
  )

type Value = string | boolean | null | undefined

const fieldOf = <Name extends string>(
  name: Name,
  texts: readonly string[],
  { base, mine, theirs }: Three<{ readonly [Key in Name]?: Value }>,
) => ({
  name: name as string,
  isText: texts.includes(name),
  base: base === null ? null : plain(base[name]),
  mine: plain(mine[name]),
  theirs: plain(theirs[name]),
})

const plain = (value: Value): string => (value === true ? 'true' : value || '')

/** What the form holds once everything is decided. */
export function joinedReply(joined: JoinedReplies, decided: ReadonlyMap<string, string>, onto: ReplyInput): ReplyInput {
  const values = new Map(joined.fields.map((field) => [field.name, settledValue(field, decided)]))
  const whole = Object.fromEntries([...wholeTexts, ...wholeChoices].map((name) => [name, values.get(name)]))
  const answers = Array.from({ length: joined.rows }, (_, place) => {
    const row = [...rowTexts, ...rowChoices].map((field) => {
      const value = values.get(`answers.${place}.${field}`) ?? ''
      return [field, field === 'notOurs' ? value === 'true' : value]
    })
    return { ...Object.fromEntries(row), ordinal: place + 1 }
  })
  const chosen = { answerMeaning: whole.answerMeaning || undefined, publicity: whole.publicity || undefined }
  return { ...onto, ...whole, ...chosen, answers } as ReplyInput
}
