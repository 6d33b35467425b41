import type { z } from 'zod'
import { paragraphsIn, unlabelled } from '@/lib/domain/annual-report/labels'
import { type ReportSection, reportSections } from '@/lib/domain/annual-report/report'
import type { annualReportFormSchema } from '@/lib/schemas/annual-report'

/** What the form holds; the version is the one that was read before it was written. */
export type EditInput = z.input<typeof annualReportFormSchema>
/** which number each label stands for */
export type KeysByLabel = Readonly<Record<string, string>>
export type EditPart = 'title' | ReportSection

const paragraphsOf = (input: EditInput, section: ReportSection, keys: KeysByLabel) =>
  paragraphsIn(unlabelled(input[section], keys))

/** The text with what the brackets stand for; parts without a word are left out. */
export const textOf = (input: EditInput, keys: KeysByLabel) =>
  reportSections
    .map((section) => ({ section, paragraphs: paragraphsOf(input, section, keys) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)

/** Where two texts are not the same; a number that was counted anew meanwhile is no difference. */
export function differingParts(mine: EditInput, saved: EditInput, keys: KeysByLabel): EditPart[] {
  const isOther = (section: ReportSection) =>
    paragraphsOf(mine, section, keys).join('\n') !== paragraphsOf(saved, section, keys).join('\n')
  return [...(mine.title.trim() === saved.title.trim() ? [] : ['title' as const]), ...reportSections.filter(isOther)]
}
