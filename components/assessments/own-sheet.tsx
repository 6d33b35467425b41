import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Judging } from '@/lib/queries/get-judging'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AssessmentReasonForm } from './assessment-reason-form'
import { claimText } from './claim-text'

type Sheet = Judging['sheets'][number]

/** What the office has entered from his sheet, for its member to check as long as the marks are blind. */
export function OwnSheet({ view, sheet, words }: { view: Judging; sheet: Sheet; words: Words }) {
  const { markingSheets, selfAssessment } = words
  const { own } = markingSheets
  const rows = view.items.map((item) => ({
    item,
    mark: view.marks.find(({ itemKey, isOwn }) => isOwn && itemKey === item.key),
  }))
  return (
    <Card title={own.title}>
      <div className="stack">
        <p>{fill(own.entered, factsOf(sheet, words))}</p>
        <DataTable
          caption={own.caption}
          captionIsSaid
          rows={rows}
          rowKey={({ item }) => item.key}
          columns={[
            { key: 'item', header: markingSheets.item, heads: true, cell: ({ item }) => item.name },
            {
              key: 'mark',
              header: own.mark,
              fit: 'tight',
              cell: ({ item, mark }) => claimText(claimKindOf(item), mark?.value ?? null, selfAssessment),
            },
            { key: 'words', header: own.words, cell: ({ mark }) => mark?.words },
          ]}
        />
        <AssessmentReasonForm
          command="dispute-marking-sheet"
          of={{ assessmentId: view.assessment.id, unitId: view.unit.unitId }}
          look="plain"
          words={own}
          form={formWords(words)}
        />
      </div>
    </Card>
  )
}

/** Of open marks: which were read from paper, by whom and when. */
export function SheetNote({ sheet, words }: { sheet: Sheet; words: Words }) {
  return <p className="text-ink-soft">{fill(words.markingSheets.shown, factsOf(sheet, words))}</p>
}

const factsOf = ({ member, by, signedOn, enteredOn }: Sheet, { common, language }: Words) => ({
  member,
  by: by.join(common.listComma),
  signed: dayText(signedOn, language),
  day: dayText(enteredOn, language),
})
