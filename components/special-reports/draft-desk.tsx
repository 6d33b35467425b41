import { Card } from '@/components/ui/card'
import type { ReportDraft } from '@/lib/queries/get-report-draft'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { ItemPicker } from './item-picker'
import { ReportForm } from './report-form'

type DraftDeskProps = { page: string; data: ReportDraft; text: string | undefined; words: Words }

/** Choosing, then writing; without anything chosen there is nothing to write about yet. */
export function DraftDesk({ page, data: { draft, chosen, found, readers }, text, words }: DraftDeskProps) {
  const idsOf = (kind: 'VOICE' | 'SUGGESTION') => chosen.filter((item) => item.kind === kind).map(({ id }) => id)
  return (
    <>
      <ItemPicker page={page} chosen={chosen} found={found} text={text} words={words} />
      {chosen.length > 0 ? (
        <Card>
          <ReportForm
            draft={draft && { id: draft.id, version: draft.version }}
            typed={typedOf(draft)}
            items={{ voiceIds: idsOf('VOICE'), suggestionIds: idsOf('SUGGESTION') }}
            readers={readers.map(({ personId: value, name, role }) => ({
              value,
              label: name,
              hint: words.states.role[role],
            }))}
            words={words.specialReports.form}
            form={formWords(words)}
          />
        </Card>
      ) : null}
    </>
  )
}

const blankRows = 3

function typedOf(draft: ReportDraft['draft']) {
  const known = draft?.addressees.filter(({ personId }) => personId === null) ?? []
  const blank = Array.from({ length: blankRows }, () => ({ name: '', post: '' }))
  return {
    title: draft?.title ?? '',
    summary: draft?.summary ?? '',
    text: draft?.text ?? '',
    personIds: draft?.addressees.flatMap(({ personId }) => (personId ? [personId] : [])) ?? [],
    others: [...known.map(({ name, post }) => ({ name, post })), ...blank],
  }
}
