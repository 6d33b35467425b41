import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Judging } from '@/lib/queries/get-judging'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { claimText, maximumText, typedClaim } from './claim-text'
import { itemAddress } from './item-address'
import { OfficeValueForm } from './office-value-form'
import { SelfBeside } from './self-beside'

type OfficeItemProps = {
  item: Item
  view: Judging
  draft: SelfView['draft']
  chosen: string | undefined
  words: Words
}

/** An item that the scheme leaves to the office: what it gave, why, and the form for it. */
export function OfficeItem({ item, view, draft, chosen, words }: OfficeItemProps) {
  const { selfAssessment, assessmentJudging } = words
  const said = assessmentJudging.office
  const kind = claimKindOf(item)
  const mayGive = view.isOffice && view.assessment.state === 'JUDGED'
  const given = view.officeValues.find(({ itemKey }) => itemKey === item.key)
  const label = fill(assessmentJudging.value[kind], { item: item.name, max: pointsText(item.max) })
  return (
    <Card
      id={`item-${item.key}`}
      title={fill(said.item, { item: item.name })}
      aside={<span className="text-ink-soft">{maximumText(item, selfAssessment)}</span>}
    >
      <div className="stack">
        {item.note ? <p className="text-ink-soft">{item.note}</p> : null}
        <SelfBeside item={item} draft={draft} words={words} />
        <p>
          {given
            ? fill(said.given, {
                by: given.by,
                value: claimText(kind, given.value, selfAssessment),
                reason: given.reason,
              })
            : said.none}
        </p>
        {mayGive && chosen !== item.key ? (
          <p>
            <ButtonLink look="plain" href={itemAddress(view, item)}>
              {fill(given ? said.change : said.open, { item: item.name })}
            </ButtonLink>
          </p>
        ) : null}
        {mayGive && chosen === item.key ? (
          <OfficeValueForm
            of={{ assessmentId: view.assessment.id, unitId: view.unit.unitId, itemKey: item.key }}
            value={typedClaim(kind, given?.value ?? null)}
            reason={given?.reason ?? ''}
            label={label}
            words={{ reason: fill(said.reason, { item: item.name }), submit: said.submit }}
            form={formWords(words)}
          />
        ) : null}
      </div>
    </Card>
  )
}
