import type { Crumb } from '@/components/shell/crumbs'
import type { Words } from '@/lib/wording/catalogue'

type Named = { readonly id: string; readonly name: string }

/** The way to a page of an assessment: the list, the assessment, and what of it lies between. */
export const assessmentCrumbs = ({ id, name }: Named, words: Words, ...between: Crumb[]): Crumb[] => [
  { href: '/assessments', label: words.assessments.title },
  { href: `/assessments/${id}`, label: name },
  ...between,
]

export const judgingCrumb = ({ id }: Named, { assessmentJudging }: Words): Crumb => ({
  href: `/assessments/${id}/judging`,
  label: assessmentJudging.list.title,
})
