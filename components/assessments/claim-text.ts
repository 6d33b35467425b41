import type { ClaimKind } from '@/lib/domain/assessment/self'
import type { ItemShown } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

type SelfWords = Words['selfAssessment']

export function maximumText({ kind, max }: Pick<ItemShown, 'kind' | 'max'>, words: SelfWords): string {
  const sentence = { BASE: words.maxPoints, BONUS: words.maxBonus, DEDUCTION: words.maxDeduction, GATE: '' }[kind]
  return fill(sentence, { max: pointsText(max) })
}

export function claimText(kind: ClaimKind, value: number | null, { claimed }: SelfWords): string {
  if (value === null) return claimed.NONE
  if (kind === 'YES_NO') return value === 1 ? claimed.YES : claimed.NO
  return fill(claimed[kind], { value: kind === 'POINTS' ? pointsText(value) : value })
}

/** As it is typed. */
export const typedClaim = (kind: ClaimKind, value: number | null): string =>
  value === null ? '' : kind === 'POINTS' ? pointsText(value) : String(value)

export const partText = ({ numberText, title }: { numberText: string | null; title: string }): string =>
  numberText ? `${numberText} ${title}` : title
