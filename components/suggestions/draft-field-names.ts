import type { CameAbout, RaisedBefore } from '@/lib/domain/suggestion/form-fields'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'
import type { DraftChoices } from '@/lib/queries/get-draft'
import { fill } from '@/lib/wording/fill'
import type { DraftWords } from './draft-fields'
import type { DraftField } from './join-drafts'

/** What the fields of a draft are called when two versions of it are compared. */
export function labelOf(name: string, words: DraftWords): string {
  const { drafting, fields, secrecy, towns } = words
  const [, place] = /^asks\.(\d+)$/.exec(name) ?? []
  if (place !== undefined) return `${drafting.asks} ${fill(drafting.ask, { number: Number(place) + 1 })}`
  const labels: Record<DraftField, string> = {
    ...drafting,
    ...fields,
    wishedUnitId: drafting.wishedUnit,
    categoryId: drafting.category,
    townIds: towns.field,
    secrecyWish: secrecy.wishField,
    secrecyReason: secrecy.wishReason,
  }
  return labels[name as DraftField]
}

export function sayValue(name: string, value: string, choices: DraftChoices, words: DraftWords): string {
  const { drafting, fields, joining } = words
  if (value === 'true') return joining.yes
  if (value === 'false') return joining.no
  const named = (rows: readonly { id: string; name: string }[]) => rows.find(({ id }) => id === value)?.name
  switch (name as DraftField) {
    case 'publicityWish':
      return words.publicityWishes[value as PublicityWish]
    case 'wishedUnitId':
      return named(choices.units) ?? drafting.noUnit
    case 'categoryId':
      return named(choices.categories) ?? drafting.noCategory
    case 'townIds':
      return townsIn(value, choices, words)
    case 'raisedBefore':
      return value ? fields.raisedBeforeSpans[value as RaisedBefore] : fields.notRaised
    case 'cameAbout':
      return waysIn(value, words) || joining.empty
    default:
      return value || joining.empty
  }
}

const townsIn = (value: string, { townChoices }: DraftChoices, { common, towns }: DraftWords): string =>
  townChoices
    .filter(({ id }) => (JSON.parse(value) as string[]).includes(id))
    .map(({ name }) => name)
    .join(common.listComma) || towns.wholeDistrict

const waysIn = (value: string, { fields, common }: DraftWords): string =>
  (JSON.parse(value) as CameAbout[]).map((way) => fields.waysOfComingAbout[way]).join(common.listComma)
