import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Named = { readonly numberText: string | null; readonly unit: string | null; readonly round: number }

/** 第 12 号 · 交通运输局的答复（第 2 轮） */
export function subjectText({ numberText, unit, round }: Named, { publications, publicPages }: Words): string {
  const what = unit
    ? fill(round > 1 ? publicPages.replyOfRound : publicPages.replyOf, { unit, round })
    : publications.suggestionItself
  return numberText ? `${fill(publicPages.number, { number: numberText })} · ${what}` : what
}
