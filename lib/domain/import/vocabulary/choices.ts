import type { RatingMark } from '@/lib/domain/rating/rating'
import type { Publicity } from '@/lib/domain/reply/publicity'

/** Letters of the answer class, and the heavenly stems that older lists use. */
export const classLetter = /^[[【(（《"“'‘]*([A-Ea-e甲乙丙丁戊])[\]】)）》"”'’]*\s*(?:[类级等]|[12]类?|$|[（(:：,，、])/
export const classLetterInside = /[[【(（]\s*([A-Ea-e甲乙丙丁戊])\s*类?\s*[\]】)）]|([A-Ea-e甲乙丙丁戊])\s*类/
export const stems = '甲乙丙丁戊'
export const classWords: readonly (readonly [RegExp, string])[] = [
  [/不能解决|无法解决|不可行|暂不|难以解决|不宜/, 'C'],
  [/留作参考|供参考|参考/, 'D'],
  [/列入|计划|规划|部分解决|正在解决|逐步/, 'B'],
  [/^(已|基本|全部|已经)?(解决|采纳|办结|落实)/, 'A'],
]
export const publicityWords: readonly (readonly [RegExp, Publicity])[] = [
  [/不予?公开|不同意公开|不宜公开|保密|涉密/, 'NONE'],
  [/依申请/, 'SUMMARY'],
  [/摘要|部分公开|节选/, 'SUMMARY'],
  [/公开|全文/, 'FULL'],
  [/^(是|同意|可以|可|√|Y|YES|TRUE)$/i, 'FULL'],
  [/^(否|不同意|不可以|不可|×|N|NO|FALSE)$/i, 'NONE'],
]
export const publicityDoubts = /依申请|部分|节选/
export const ratingWords: readonly (readonly [RegExp, RatingMark])[] = [
  [/不满意|不太满意/, 'DISSATISFIED'],
  [/基本满意|比较满意|较满意|一般/, 'BASICALLY_SATISFIED'],
  [/满意/, 'SATISFIED'],
  [/^理解$/, 'UNDERSTOOD'],
]
export const looksLikeRating = /满意/
export const nothing = /^(无|—+|-+|\/|＼|\\|暂无|空|——|\*|N\/A)$/i
