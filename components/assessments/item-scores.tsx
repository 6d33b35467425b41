import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { ItemScore } from '@/lib/domain/assessment/result'
import type { Item, Section } from '@/lib/domain/assessment/scheme'
import type { ResultView } from '@/lib/queries/get-assessment-result'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { itemFormula } from '@/lib/wording/item-formula'
import { pointsText } from '@/lib/wording/points-text'
import { ItemFacts } from './item-facts'

type Props = { view: ResultView; words: Words }

/** 每项得分: section by section, each item with its formula and what it rests on. */
export function ItemScores({ view, words }: Props) {
  return view.scheme.sections.map((section) => (
    <Card key={section.key} title={sectionTitle(section, view, words)}>
      <ul className="stack">
        {section.items.map((item) => {
          const score = view.result.items.find(({ itemKey }) => itemKey === item.key)
          return score ? (
            <li key={item.key} id={`item-${item.key}`} className="scroll-mt-4">
              <ItemOf item={item} score={score} view={view} words={words} />
            </li>
          ) : null
        })}
      </ul>
    </Card>
  ))
}

function sectionTitle({ key, name }: Section, { result }: ResultView, { assessmentResults: said }: Words): string {
  const score = result.sections.find((one) => one.key === key)
  if (!score || score.max === 0) return name
  return fill(said.section, { name, points: pointsText(score.points), max: pointsText(score.max) })
}

type ItemProps = Props & { item: Item; score: ItemScore }

function ItemOf({ item, score, view, words }: ItemProps) {
  const { assessmentResults: said } = words
  const own = view.corrections.filter(({ itemKey }) => itemKey === item.key)
  const left = own.filter(({ kind }) => kind === 'LEAVE_OUT')
  return (
    <>
      <h3 className="cluster font-semibold">
        {item.name}
        <span className="tabular-nums">{gained(item, score, words)}</span>
        {item.kind === 'BASE' ? null : <Badge tone="plain">{said.kinds[item.kind]}</Badge>}
        {item.judge ? <Badge tone="plain">{said.judges[item.judge]}</Badge> : null}
        {score.state === 'SCORED' ? null : <Badge tone="warn">{said.states[score.state]}</Badge>}
      </h3>
      {itemFormula({ item, score, words }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {left.length > 0 ? <p>{fill(said.formula.leftOutFacts, { count: left.length })}</p> : null}
      {own.map(({ id, reason }) => (
        <p key={id}>{reason ? fill(said.reason, { reason }) : said.reasonKept}</p>
      ))}
      {item.note ? <p className="text-ink-soft text-sm">{fill(said.evidence, { note: item.note })}</p> : null}
      <ItemFacts item={item} score={score} view={view} words={words} />
    </>
  )
}

function gained({ kind, max }: Item, { level, points }: ItemScore, { assessmentResults: said }: Words): string {
  if (kind === 'GATE') return level ? said.levels[level] : ''
  if (kind === 'DEDUCTION') return fill(said.itemSigned, { points: pointsText(points) })
  return fill(said.itemPoints, { points: pointsText(points), max: pointsText(max) })
}
