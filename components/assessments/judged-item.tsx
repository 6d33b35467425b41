import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { spreadOfMarks } from '@/lib/domain/assessment/outliers'
import type { Item } from '@/lib/domain/assessment/scheme'
import { meanOfMarks, pointsOfMark } from '@/lib/domain/assessment/scoring/score-item'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Judging } from '@/lib/queries/get-judging'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { maximumText, typedClaim } from './claim-text'
import { ExplainMarkForm } from './explain-mark-form'
import { itemAddress } from './item-address'
import { MarksTable } from './marks-table'
import { SelfBeside } from './self-beside'

type JudgedItemProps = {
  item: Item
  view: Judging
  draft: SelfView['draft']
  chosen: string | undefined
  words: Words
}

/** One item: what the unit says of it and, once the marks are open, who gave what, how far apart, and why. */
export function JudgedItem({ item, view, draft, chosen, words }: JudgedItemProps) {
  const marks = view.marks.filter(({ itemKey }) => itemKey === item.key)
  return (
    <Card
      id={`item-${item.key}`}
      title={item.name}
      aside={<span className="text-ink-soft">{maximumText(item, words.selfAssessment)}</span>}
    >
      <div className="stack">
        {item.note ? <p className="text-ink-soft">{item.note}</p> : null}
        <SelfBeside item={item} draft={draft} words={words} />
        {view.isOpen ? <Opened item={item} marks={marks} words={words} /> : null}
        {view.isMine && view.isOpen && view.assessment.state === 'JUDGED' ? (
          <Explain item={item} view={view} isChosen={chosen === item.key} words={words} />
        ) : null}
      </div>
    </Card>
  )
}

function Opened({ item, marks, words }: { item: Item; marks: Judging['marks']; words: Words }) {
  const said = words.assessmentJudging
  const points = marks.filter(({ counts }) => counts).map(({ value }) => pointsOfMark(item, value))
  const spread = spreadOfMarks(points)
  if (!spread) return <p>{said.noMarks}</p>
  const facts = {
    lowest: pointsText(spread.lowest),
    highest: pointsText(spread.highest),
    mean: pointsText(meanOfMarks(points)),
  }
  return (
    <>
      <p>{fill(said.spread, facts)}</p>
      <MarksTable marks={marks} item={item} words={words} />
    </>
  )
}

type ExplainProps = { item: Item; view: Judging; isChosen: boolean; words: Words }

function Explain({ item, view, isChosen, words }: ExplainProps) {
  const own = view.marks.find(({ itemKey, isOwn, isApart }) => itemKey === item.key && isOwn && isApart)
  if (!own) return null
  const { explain } = words.assessmentJudging
  if (!isChosen)
    return (
      <p className="cluster">
        <span className="font-semibold">{explain.lead}</span>
        <ButtonLink look="plain" href={itemAddress(view, item)}>
          {explain.open}
        </ButtonLink>
      </p>
    )
  return (
    <ExplainMarkForm
      of={{ assessmentId: view.assessment.id, unitId: view.unit.unitId, itemKey: item.key }}
      given={typedClaim(claimKindOf(item), own.value)}
      explanation={own.explanation}
      words={explain}
      form={formWords(words)}
    />
  )
}
