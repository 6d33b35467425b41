import { keysIn, numberSlot } from './parts'
import { type ReportNumbers, type ReportSection, type ReportText, reportSections } from './report'

export const textLimits = { paragraph: 2_000, paragraphs: 40, whole: 30_000 } as const

type Place = { readonly section: ReportSection; readonly paragraph: number }

/** What an edited text may not be. */
export type TextFault =
  | ({ readonly fault: 'unknown-number'; readonly key: string } & Place)
  | ({ readonly fault: 'broken-brackets'; readonly text: string } & Place)
  | ({ readonly fault: 'paragraph-too-long'; readonly length: number; readonly limit: number } & Place)
  | {
      readonly fault: 'too-many-paragraphs'
      readonly section: ReportSection
      readonly count: number
      readonly limit: number
    }
  | { readonly fault: 'text-too-long'; readonly length: number; readonly limit: number }
  | { readonly fault: 'sections-wrong' }
  | { readonly fault: 'text-empty' }

/** What is said and not forbidden: a number that was typed, so that nothing proves it. */
export type TextAdvice = { readonly advice: 'number-without-note'; readonly digits: string } & Place

export type TextVerdict = { readonly faults: readonly TextFault[]; readonly advice: readonly TextAdvice[] }

/** With a fault nothing is saved or frozen; advice stands beside the text. */
export function checkText(text: ReportText, numbers: ReportNumbers): TextVerdict {
  const paragraphs = text.flatMap(({ section, paragraphs: all }) =>
    all.map((words, at) => ({ words, place: { section, paragraph: at + 1 } })),
  )
  return {
    faults: [...wholeFaults(text), ...paragraphs.flatMap(({ words, place }) => faultsIn(words, place, numbers))],
    advice: paragraphs.flatMap(({ words, place }) =>
      typedNumbers(words).map((digits) => ({ advice: 'number-without-note' as const, digits, ...place })),
    ),
  }
}

function wholeFaults(text: ReportText): TextFault[] {
  const order = text.map(({ section }) => reportSections.indexOf(section))
  const isOrdered = order.every((at, place) => at >= 0 && (place === 0 || at > (order[place - 1] ?? 0)))
  const length = text.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0)
  return [
    ...(isOrdered ? [] : [{ fault: 'sections-wrong' as const }]),
    ...text
      .filter(({ paragraphs }) => paragraphs.length > textLimits.paragraphs)
      .map(({ section, paragraphs }) => ({
        ...{ fault: 'too-many-paragraphs' as const, section },
        ...{ count: paragraphs.length, limit: textLimits.paragraphs },
      })),
    ...(length > textLimits.whole ? [{ fault: 'text-too-long' as const, length, limit: textLimits.whole }] : []),
    ...(text.every(({ paragraphs }) => paragraphs.every((words) => words.trim() === ''))
      ? [{ fault: 'text-empty' as const }]
      : []),
  ]
}

function faultsIn(words: string, place: Place, numbers: ReportNumbers): TextFault[] {
  const unknown = [...new Set(keysIn(words))].filter((key) => !Object.hasOwn(numbers, key))
  const broken = words.replace(numberSlot, '').match(/.{0,6}(?:\{\{|\}\}).{0,6}/)
  return [
    ...unknown.map((key) => ({ fault: 'unknown-number' as const, key, ...place })),
    ...(broken ? [{ fault: 'broken-brackets' as const, text: broken[0], ...place }] : []),
    ...(words.length > textLimits.paragraph
      ? [{ fault: 'paragraph-too-long' as const, length: words.length, limit: textLimits.paragraph, ...place }]
      : []),
  ]
}

/** Days, years, ordinals, numbers of papers and of lists are no figures. */
const noFigures = [
  numberSlot,
  /〔\d{4}〕\d+号/g,
  /\d{4}[-—至]\d{4}年/g,
  /\d{4}年|\d{1,2}月|\d{1,2}日|\d{1,2}[:：]\d{2}/g,
  /第\s*\d+\s*(?:届|次|号|条|款|项|轮|批|期|季度)?/g,
  /\d+号/g,
  /^\s*(?:[（(]?\d{1,2}[）)]|\d{1,2}[.．、])/gu,
]
const figure = /\d[\d,，]*(?:\.\d+)?\s*[%％‰]?|[〇零一二三四五六七八九十百千万]{2,}(?=[件个名场次项人家条户])/gu

/** Numbers that somebody typed, in the digits of either script. */
export function typedNumbers(words: string): string[] {
  const narrow = words.replace(/[０-９]/g, (sign) => String(sign.charCodeAt(0) - 0xff10))
  const rest = noFigures.reduce((text, one) => text.replace(one, '　'), narrow)
  return (rest.match(figure) ?? []).map((found) => found.replace(/[,，\s]+$/u, ''))
}
