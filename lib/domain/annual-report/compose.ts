import { keysIn } from './parts'
import type { ReportNumber, ReportNumbers, ReportSection, ReportText } from './report'

/** `{each}` of a sentence: an item for each group of the kind that has any. */
export type Each = {
  readonly kind: string
  /** with `{name}`, and `{{@}}` for the number of the group; `{{@.share}}` for another of its numbers */
  readonly item: string
  /** what those are called whose name is a code */
  readonly names?: Readonly<Record<string, string>>
  /** said in place of `item` of those of such a name */
  readonly apart?: Readonly<Record<string, string>>
}

/** One sentence of an outline, with `{{key}}` where its numbers stand. */
export type Sentence = {
  readonly text: string
  /** only where each of these is more than nothing */
  readonly when?: readonly string[]
  /** only where each of these is nothing */
  readonly unless?: readonly string[]
  /** only where these two are the same */
  readonly same?: readonly [string, string]
  /** only where these two are not */
  readonly differ?: readonly [string, string]
  /** said in its place where it is not so */
  readonly otherwise?: string
  readonly each?: Each
}

export type Outline = readonly {
  readonly section: ReportSection
  /** each paragraph is a row of sentences */
  readonly paragraphs: readonly (readonly Sentence[])[]
}[]

/** The text as the figures say it. What would say nothing is left out. */
export const composeReport = (outline: Outline, numbers: ReportNumbers): ReportText =>
  outline.map(({ section, paragraphs }) => ({
    section,
    paragraphs: paragraphs
      .map((sentences) => sentences.map((sentence) => written(sentence, numbers)).join(''))
      .filter((paragraph) => paragraph !== ''),
  }))

function written(sentence: Sentence, numbers: ReportNumbers): string {
  const { text, otherwise = '', each } = sentence
  const listed = each ? itemsOf(each, numbers) : ''
  if (each && listed === '') return ''
  const whole = (applies(sentence, numbers) ? text : otherwise).replace('{each}', () => listed)
  return keysIn(whole).every((key) => (numbers[key]?.value ?? null) !== null) ? whole : ''
}

function applies({ when = [], unless = [], same, differ }: Sentence, numbers: ReportNumbers): boolean {
  const valueIn = (key: string) => numbers[key]?.value ?? 0
  return (
    when.every((key) => valueIn(key) > 0) &&
    unless.every((key) => valueIn(key) === 0) &&
    (same === undefined || valueIn(same[0]) === valueIn(same[1])) &&
    (differ === undefined || valueIn(differ[0]) !== valueIn(differ[1]))
  )
}

const itemsOf = ({ kind, item, names = {}, apart = {} }: Each, numbers: ReportNumbers): string =>
  Object.values(numbers)
    .filter((number) => isItem(number, kind))
    .map(({ key, group }) => {
      const name = group?.name ?? ''
      const called = names[name] ?? name.replace(/[{}]/g, '')
      return (apart[name] ?? item).replaceAll('{name}', () => called).replaceAll('{{@', () => `{{${key}`)
    })
    .join('、')

const isItem = ({ group, definition, form, value }: ReportNumber, kind: string): boolean =>
  group?.kind === kind && group.name !== null && definition.of === undefined && form === 'count' && (value ?? 0) > 0
