import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Judging } from '@/lib/queries/get-judging'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { typedClaim } from './claim-text'
import { JudgedItem } from './judged-item'
import { MarksForm } from './marks-form'
import { OfficeItem } from './office-item'
import { OwnSheet, SheetNote } from './own-sheet'
import { SelfBeside } from './self-beside'

type JudgingProps = { view: Judging; self: SelfView; words: Words }

/** `chosen`: the item whose form is open, one at a time. */
type JudgingOfUnitProps = JudgingProps & { chosen: string | undefined }

/** One's own marks until they are handed in; the group's once all are. Beside each item stands what the unit says of it. */
export function JudgingOfUnit({ view, self, chosen, words }: JudgingOfUnitProps) {
  const said = words.assessmentJudging
  const isUnderWay = view.isMine && view.assessment.state === 'JUDGED' && !view.isOpen
  const writes = isUnderWay && !view.handedIn && view.items.length > 0
  return (
    <>
      {view.items.length === 0 ? <p>{said.none}</p> : null}
      {isUnderWay && view.handedIn ? <HandedIn view={view} words={words} /> : null}
      {writes ? <OwnMarks view={view} self={self} words={words} /> : null}
      {!view.isOpen && view.items.length > 0 ? <Notice>{said.blind}</Notice> : null}
      {view.isOpen ? view.sheets.map((sheet) => <SheetNote key={sheet.memberId} sheet={sheet} words={words} />) : null}
      {writes
        ? null
        : view.items.map((item) => <JudgedItem key={item.key} {...{ item, view, chosen, words }} draft={self.draft} />)}
      {self.draft?.words ? (
        <Card title={words.selfAssessment.whole}>
          <p className="written">{self.draft.words}</p>
        </Card>
      ) : null}
      {view.isOffice || view.isOpen
        ? view.officeItems.map((item) => (
            <OfficeItem key={item.key} {...{ item, view, chosen, words }} draft={self.draft} />
          ))
        : null}
    </>
  )
}

function HandedIn({ view, words }: { view: Judging; words: Words }) {
  const { assessmentJudging: said, errors } = words
  const input = { assessmentId: view.assessment.id, unitId: view.unit.unitId }
  const [sheet] = view.sheets
  if (sheet) return <OwnSheet view={view} sheet={sheet} words={words} />
  return (
    <Card title={said.form}>
      <p className="mb-3">{said.handedIn}</p>
      <CommandButton command="take-back-marks" input={input} words={errors}>
        {said.takeBack}
      </CommandButton>
    </Card>
  )
}

function OwnMarks({ view, self, words }: JudgingProps) {
  const { assessmentJudging: said, errors } = words
  const input = { assessmentId: view.assessment.id, unitId: view.unit.unitId }
  const marks = view.items.map((item) => {
    const own = view.marks.find(({ itemKey, isOwn }) => isOwn && itemKey === item.key)
    return { itemKey: item.key, value: typedClaim(claimKindOf(item), own?.value ?? null), words: own?.words ?? '' }
  })
  const beside = view.items.map((item) => <SelfBeside key={item.key} item={item} draft={self.draft} words={words} />)
  return (
    <Card title={said.form}>
      <div className="stack">
        <MarksForm {...input} items={view.items} marks={marks} beside={beside} words={said} form={formWords(words)} />
        <p className="text-ink-soft">{said.handInHint}</p>
        <CommandButton command="hand-in-marks" input={input} words={errors}>
          {said.handIn}
        </CommandButton>
      </div>
    </Card>
  )
}
