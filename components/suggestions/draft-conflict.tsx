'use client'

import { JoiningDesk } from '@/components/joining/joining-desk'
import { DefinitionList } from '@/components/ui/definition-list'
import { InOrder } from '@/components/ui/in-order'
import { Notice } from '@/components/ui/notice'
import type { DraftChoices } from '@/lib/queries/get-draft'
import type { DraftForm } from '@/lib/schemas/draft'
import { labelOf, sayValue } from './draft-field-names'
import type { DraftWords } from './draft-fields'
import { formFacts } from './form-facts'
import { joinDrafts, joinedDraft } from './join-drafts'

type DraftConflictProps = {
  mine: DraftForm
  theirs: DraftForm
  /** what both started from, as far as this device knows */
  base: DraftForm | null
  choices: DraftChoices
  words: DraftWords
  onJoined: (values: DraftForm) => void
}

/** What only one of two devices changed is joined; which of two texts goes on is the delegate's to say. */
export function DraftConflict({ mine, theirs, base, choices, words: all, onJoined }: DraftConflictProps) {
  const words = all.drafting
  const fields = joinDrafts({ base, mine, theirs })
  return (
    <div className="stack">
      <Notice tone="warn" live title={words.conflictTitle}>
        {words.conflictText}
      </Notice>
      <JoiningDesk
        fields={fields}
        labelOf={(name) => labelOf(name, all)}
        say={(name, value) => sayValue(name, value, choices, all)}
        sides={{ mine: words.mine, theirs: words.theirs, takeMine: words.takeMine, takeTheirs: words.takeTheirs }}
        comma={all.common.listComma}
        words={all.joining}
        onJoined={(decided) => onJoined(joinedDraft(fields, decided, theirs))}
      />
    </div>
  )
}

export function WholeText({ values, words: all }: { values: DraftForm; words: DraftWords }) {
  const words = all.drafting
  const facts = formFacts(
    { ...values, place: values.place.trim(), raisedBefore: values.raisedBefore || null },
    { formFields: all.fields, common: all.common },
  )
  const part = (text: string) => text.trim() || words.nothingWritten
  const asks = values.asks.map(({ text }) => text.trim()).filter((text) => text !== '')
  return (
    <div className="space-y-2">
      <p className="font-semibold">{part(values.title)}</p>
      <p className="text-ink-soft text-sm">{words.situation}</p>
      <p className="written">{part(values.situation)}</p>
      <p className="text-ink-soft text-sm">{words.analysis}</p>
      <p className="written">{part(values.analysis)}</p>
      <p className="text-ink-soft text-sm">{words.asks}</p>
      <ol className="list-decimal space-y-1 pl-6">
        <InOrder of={asks} each={(ask) => <li className="written">{ask}</li>} />
      </ol>
      {facts.length > 0 ? <DefinitionList items={facts} /> : null}
    </div>
  )
}
