import { addDays, type LocalDate } from '../deadlines/local-date'

export type LegalDay = { readonly what: 'draft' | 'final'; readonly dueOn: LocalDate; readonly source: string }

const daysBefore = { draft: 20, final: 10 } as const

/** 专项工作报告: the draft is with the committee twenty days before the sitting and the final text ten (监督法第十五条). Calendar days. */
export const legalDays = (sitting: LocalDate): LegalDay[] =>
  (['draft', 'final'] as const).map((what) => ({
    what,
    dueOn: addDays(sitting, -daysBefore[what]),
    source: 'JD 15',
  }))
