import { Card } from '@/components/ui/card'
import { FigureTiles } from '@/components/ui/figures'
import { Notice } from '@/components/ui/notice'
import { scaled } from '@/lib/domain/assessment/assemble'
import { itemsOf, type Points } from '@/lib/domain/assessment/scheme'
import type { ResultView } from '@/lib/queries/get-assessment-result'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { pointsText } from '@/lib/wording/points-text'

type Props = { view: ResultView; words: Words }

/** The total, how it comes about, and how far it is to be relied upon. */
export function ResultHead({ view, words }: Props) {
  const { scheme, result } = view
  const { assessmentResults: said } = words
  const grade = scheme.grades.find(({ key }) => key === result.gradeKey)
  return (
    <>
      <Standing view={view} words={words} />
      <FigureTiles
        tiles={[
          {
            label: said.total,
            value: pointsText(result.total),
            note: fill(said.ofTotal, { total: pointsText(scheme.total) }),
          },
          ...(scheme.grades.length > 0 ? [{ label: said.grade, value: grade?.name ?? said.noGrade }] : []),
          ...(result.level ? [{ label: said.level, value: said.levels[result.level] }] : []),
          { label: said.items, value: String(result.leadItems), note: said.standings[result.standing] },
        ]}
      />
      <Card title={said.sumTitle}>
        <p>{sumText(view, words)}</p>
      </Card>
    </>
  )
}

function Standing({ view: { state, checkUntil, asOf }, words: { assessmentResults: said, language } }: Props) {
  if (state === 'FROZEN') return null
  if (state === 'CANCELLED') return <Notice tone="warn">{said.cancelled}</Notice>
  const sentences = [
    fill(said.preliminary, { day: dayText(asOf, language) }),
    ...(state === 'CHECKED' && checkUntil ? [fill(said.checking, { day: dayText(checkUntil, language) })] : []),
    ...(state === 'CHECKED' ? [] : [said.judgedLater]),
  ]
  return <Notice tone="info">{sentences.join(language === 'en' ? ' ' : '')}</Notice>
}

function sumText({ scheme, result }: ResultView, { assessmentResults: said }: Words): string {
  const scored = itemsOf(scheme).flatMap((item) => {
    const score = result.items.find(({ itemKey }) => itemKey === item.key)
    return score ? [{ item, score }] : []
  })
  const base = scored.filter(({ item }) => item.kind === 'BASE')
  const out = base.filter(({ score }) => score.state === 'LEFT_OUT')
  const maxOf = (items: typeof base): Points => items.reduce((sum, { item }) => sum + item.max, 0)
  const [whole, left] = [maxOf(base), maxOf(base) - maxOf(out)]
  const facts = {
    base: pointsText(result.base),
    bonus: pointsText(result.bonus),
    deduction: pointsText(-result.deduction),
    total: pointsText(result.total),
  }
  const isScaled = left > 0 && left < whole
  const scaling = { count: out.length, left: pointsText(left), whole: pointsText(whole) }
  const sum = isScaled
    ? fill(said.sumScaled, { ...facts, ...scaling, scaled: pointsText(scaled(result.base, scored)) })
    : fill(said.sumPlain, facts)
  const given = scored.reduce((all, { item, score }) => (item.kind === 'BONUS' ? all + score.points : all), 0)
  const isCapped = given > result.bonus
  const cap = isCapped ? fill(said.bonusCapped, { sum: pointsText(given), cap: pointsText(result.bonus) }) : ''
  return [sum, cap].filter(Boolean).join(' ')
}
