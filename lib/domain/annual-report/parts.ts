import type { ReportNumber, ReportNumbers, ReportSection, ReportText } from './report'

export type TextPart = { readonly kind: 'text'; readonly text: string }
export type NumberPart = { readonly kind: 'number'; readonly number: ReportNumber; readonly note: number }
export type Part = TextPart | NumberPart

/** A note: the number that it explains, at its place. */
export type Note = { readonly place: number; readonly number: ReportNumber }

export type ReadReport = {
  readonly sections: readonly { readonly section: ReportSection; readonly paragraphs: readonly (readonly Part[])[] }[]
  readonly notes: readonly Note[]
}

/** `{{key}}`: the place of a number among the words. */
export const numberSlot = /\{\{([^{}]*)\}\}/g

/** The keys of a paragraph in the order of the words. */
export const keysIn = (paragraph: string): string[] =>
  [...paragraph.matchAll(numberSlot)].map(([, key]) => (key ?? '').trim())

/** Each key at the place where it is first used. One that nobody knows has none. */
export function notePlaces(text: ReportText, numbers: ReportNumbers): ReadonlyMap<string, number> {
  const keys = text.flatMap(({ paragraphs }) => paragraphs.flatMap(keysIn))
  const known = [...new Set(keys)].filter((key) => Object.hasOwn(numbers, key))
  return new Map(known.map((key, at) => [key, at + 1]))
}

/** Words and numbers in turn. A key that nobody knows stays as it was typed. */
export function partsOf(paragraph: string, numbers: ReportNumbers, places: ReadonlyMap<string, number>): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const found of paragraph.matchAll(numberSlot)) {
    const key = (found[1] ?? '').trim()
    const number = Object.hasOwn(numbers, key) ? numbers[key] : undefined
    const note = places.get(key)
    if (!number || note === undefined) continue
    if (found.index > from) parts.push({ kind: 'text', text: paragraph.slice(from, found.index) })
    parts.push({ kind: 'number', number, note })
    from = found.index + found[0].length
  }
  if (from < paragraph.length) parts.push({ kind: 'text', text: paragraph.slice(from) })
  return parts
}

/** The whole report as page, word processor and PDF show it. */
export function readReport(text: ReportText, numbers: ReportNumbers): ReadReport {
  const places = notePlaces(text, numbers)
  return {
    sections: text.map(({ section, paragraphs }) => ({
      section,
      paragraphs: paragraphs.map((paragraph) => partsOf(paragraph, numbers, places)),
    })),
    notes: [...places].flatMap(([key, place]) => {
      const number = numbers[key]
      return number ? [{ place, number }] : []
    }),
  }
}

/** 122; of a rate always with what was divided: 98.4%（120/122）. A dash where there is nothing to say. */
export function writtenNumber({ form, value, part, base }: ReportNumber): string {
  if (value === null) return '—'
  if (form !== 'percent') return String(value)
  return `${value.toFixed(1)}%（${part ?? '—'}/${base ?? '—'}）`
}

/** By which a number is led to its note. In brackets: a raised figure alone behind a figure is read as its power. */
export const noteMark = (place: number | string): string => `[${place}]`
