import { joinTexts } from '@/components/joining/join-texts'
import { type JoinedField, joinField, settledValue } from '@/lib/domain/joining/join-field'
import { pairRows } from '@/lib/domain/joining/pair-rows'
import type { DraftForm } from '@/lib/schemas/draft'

type Three = { readonly base: DraftForm | null; readonly mine: DraftForm; readonly theirs: DraftForm }

const texts = ['title', 'situation', 'analysis', 'secrecyReason'] as const
const choices = ['place', 'publicityWish', 'contactWish', 'wishedUnitId', 'categoryId', 'cameAbout'] as const
const moreChoices = ['townIds', 'raisedBefore', 'noReplyNeeded', 'openToCoSigners', 'secrecyWish'] as const
const whole = [...texts, ...choices, ...moreChoices] as const

export type DraftField = (typeof whole)[number]

/** The asks come after the texts, as on the form. */
export function joinDrafts({ base, mine, theirs }: Three): JoinedField[] {
  const ofForm = whole.map((name) => ({
    name: name as string,
    isText: (texts as readonly string[]).includes(name),
    base: base && written(base[name]),
    mine: written(mine[name]),
    theirs: written(theirs[name]),
  }))
  const asks = pairRows(
    { base: base && asksOf(base), mine: asksOf(mine), theirs: asksOf(theirs) },
    { blank: '', nameOf: (ask) => ask.trim(), isSame: (one, other) => one.trim() === other.trim() },
  ).map((ask, place) => ({ name: `asks.${place}`, isText: true, ...ask }))
  return [...ofForm.slice(0, 3), ...asks, ...ofForm.slice(3)].map((field) => joinField(field, joinTexts))
}

const asksOf = ({ asks }: DraftForm): string[] => asks.map(({ text }) => text).filter((text) => text.trim() !== '')

/** Several ticks are one choice. */
const written = (value: DraftForm[DraftField]): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? [])

export function joinedDraft(
  fields: readonly JoinedField[],
  decided: ReadonlyMap<string, string>,
  onto: DraftForm,
): DraftForm {
  const values = new Map(fields.map((field) => [field.name, settledValue(field, decided)]))
  const read = (name: DraftField) => {
    const value = values.get(name) ?? ''
    return typeof onto[name] === 'string' ? value : JSON.parse(value)
  }
  const asks = fields
    .filter(({ name }) => name.startsWith('asks.'))
    .map(({ name }) => ({ text: values.get(name) ?? '' }))
    .filter(({ text }) => text.trim() !== '')
  const form = Object.fromEntries(whole.map((name) => [name, read(name)]))
  return { ...onto, ...form, asks: asks.length > 0 ? asks : [{ text: '' }] } as DraftForm
}
