import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { usualLoadBounds } from './fairness/classes'
import type { Item, Preset, SchemeBody, Section } from './scheme'
import { checkScheme } from './scheme-check'

/** 考核方案 of a year: a draft until it is adopted, and from then on as it is. */
export type SchemeRecord = {
  readonly id: string
  readonly congressId: string
  readonly year: number
  readonly name: string
  readonly basis: string
  readonly preset: Preset | null
  readonly body: SchemeBody
  readonly version: number
  readonly adoptedOn: LocalDate | null
  /** by whom and at which meeting */
  readonly adoption: string
}

/** Changed by whoever has seen it as it stands. */
export function changing(scheme: SchemeRecord, version: number, body: SchemeBody): SchemeRecord {
  if (scheme.adoptedOn !== null) throw new Refusal('scheme-adopted', { day: scheme.adoptedOn })
  if (scheme.version !== version) throw new Refusal('stale-version')
  return { ...scheme, body, version: version + 1 }
}

type Adoption = { readonly version: number; readonly adoptedOn: LocalDate; readonly knowsUnbalanced: boolean }

/** Nothing faulty is adopted; what does not add up only by somebody who says that he knows. */
export function adopting(scheme: SchemeRecord, asked: Adoption, { today }: Moment): void {
  changing(scheme, asked.version, scheme.body)
  const { faults, isBalanced, sum, total } = checkScheme(scheme.body)
  if (faults.length > 0) throw new Refusal('scheme-faulty', { count: faults.length })
  if (asked.adoptedOn > today) throw new Refusal('scheme-adopted-later')
  if (!isBalanced && !asked.knowsUnbalanced)
    throw new Refusal('scheme-unbalanced', { sum: String(sum / 100), total: String(total / 100) })
}

/** None, or the usual ones: nothing of its own, so that it stays the same scheme as one from before. */
export function withLoadBounds({ loadBounds: _, ...body }: SchemeBody, bounds: readonly number[]): SchemeBody {
  const isUsual = bounds.length === 0 || String(bounds) === String(usualLoadBounds)
  return isUsual ? body : { ...body, loadBounds: bounds }
}

const most = { sections: 20, items: 60 }

/** In its place where it is there already, else as the last of its section. */
export function withItem(body: SchemeBody, sectionKey: string, item: Item): SchemeBody {
  if (!body.sections.some(({ key }) => key === sectionKey)) throw new Refusal('scheme-part-gone')
  const stood = body.sections.find(({ items }) => items.some(({ key }) => key === item.key))
  if (!stood && body.sections.flatMap(({ items }) => items).length >= most.items) throw new Refusal('scheme-full', most)
  return eachSection(body, ({ key, items, ...rest }) => {
    if (stood?.key === sectionKey && key === sectionKey)
      return { ...rest, key, items: items.map((one) => (one.key === item.key ? item : one)) }
    const others = items.filter((one) => one.key !== item.key)
    return { ...rest, key, items: key === sectionKey ? [...others, item] : others }
  })
}

export function withSection(body: SchemeBody, { key, name }: Omit<Section, 'items'>): SchemeBody {
  if (body.sections.some((one) => one.key === key)) {
    return eachSection(body, (one) => (one.key === key ? { ...one, name } : one))
  }
  if (body.sections.length >= most.sections) throw new Refusal('scheme-full', most)
  return { ...body, sections: [...body.sections, { key, name, items: [] }] }
}

/** An item, or a section that holds none. */
export function without(body: SchemeBody, key: string): SchemeBody {
  const section = body.sections.find((one) => one.key === key)
  if (section && section.items.length > 0) throw new Refusal('scheme-section-full')
  if (section) return { ...body, sections: body.sections.filter((one) => one !== section) }
  if (!body.sections.some(({ items }) => items.some((one) => one.key === key))) throw new Refusal('scheme-part-gone')
  return eachSection(body, (one) => ({ ...one, items: one.items.filter((item) => item.key !== key) }))
}

/** One place up or down among its like; the first stays first and the last stays last. */
export function moved(body: SchemeBody, key: string, direction: 'UP' | 'DOWN'): SchemeBody {
  const step = direction === 'UP' ? -1 : 1
  if (body.sections.some((one) => one.key === key)) return { ...body, sections: swapped(body.sections, key, step) }
  if (!body.sections.some(({ items }) => items.some((one) => one.key === key))) throw new Refusal('scheme-part-gone')
  return eachSection(body, (one) => ({ ...one, items: swapped(one.items, key, step) }))
}

const eachSection = (body: SchemeBody, change: (section: Section) => Section): SchemeBody => ({
  ...body,
  sections: body.sections.map(change),
})

function swapped<Part extends { readonly key: string }>(parts: readonly Part[], key: string, step: number): Part[] {
  const list = [...parts]
  const at = list.findIndex((one) => one.key === key)
  const [here, there] = [list[at], list[at + step]]
  if (here && there) [list[at], list[at + step]] = [there, here]
  return list
}
