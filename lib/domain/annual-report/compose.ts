import { keysIn } from './parts'
import type { ReportNumber, ReportNumbers, ReportSection, ReportText } from './report'

/** One sentence of an outline, with `{{key}}` where its numbers stand. */
export type Sentence = {
  readonly text: string
  /** only where each of these is more than nothing */
  readonly when?: readonly string[]
  /** said in its place where one of them is nothing */
  readonly otherwise?: string
  /** `{each}` of the text: an item for each group of the kind that has any, with `{name}` and `{{@}}` for its number */
  readonly each?: { readonly kind: string; readonly item: string; readonly most?: number }
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

function written({ text, when = [], otherwise, each }: Sentence, numbers: ReportNumbers): string {
  const isThere = when.every((key) => (numbers[key]?.value ?? 0) > 0)
  const chosen = isThere ? text : (otherwise ?? '')
  const listed = each ? itemsOf(each, numbers) : ''
  if (each && listed === '') return ''
  const whole = chosen.replace('{each}', listed)
  return keysIn(whole).every((key) => (numbers[key]?.value ?? null) !== null) ? whole : ''
}

function itemsOf({ kind, item, most }: NonNullable<Sentence['each']>, numbers: ReportNumbers): string {
  return Object.values(numbers)
    .filter((number) => isItem(number, kind))
    .slice(0, most)
    .map(({ key, group }) => item.replaceAll('{name}', group?.name ?? '').replaceAll('{{@', `{{${key}`))
    .join('、')
}

const isItem = ({ group, definition, form, value }: ReportNumber, kind: string): boolean =>
  group?.kind === kind && group.name !== null && definition.of === undefined && form === 'count' && (value ?? 0) > 0
