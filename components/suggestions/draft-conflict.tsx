'use client'

import { Button } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import type { DraftForm } from '@/lib/schemas/draft'
import type { DraftWords } from './draft-fields'
import { formFacts } from './form-facts'

type DraftConflictProps = {
  mine: DraftForm
  theirs: DraftForm
  words: DraftWords
  onMine: () => void
  onTheirs: () => void
}

/** Both texts in full, side by side: which one goes on is the delegate's to say. */
export function DraftConflict({ mine, theirs, words: all, onMine, onTheirs }: DraftConflictProps) {
  const words = all.drafting
  return (
    <div className="stack">
      <Notice tone="warn" live title={words.conflictTitle}>
        {words.conflictText}
      </Notice>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Version heading={words.mine} values={mine} words={all} take={words.takeMine} onTake={onMine} />
        <Version heading={words.theirs} values={theirs} words={all} take={words.takeTheirs} onTake={onTheirs} />
      </div>
    </div>
  )
}

type VersionProps = { heading: string; values: DraftForm; words: DraftWords; take: string; onTake: () => void }

function Version({ heading, values, words, take, onTake }: VersionProps) {
  return (
    <section className="card space-y-3">
      <h2 className="text-lg">{heading}</h2>
      <Button onClick={onTake}>{take}</Button>
      <WholeText values={values} words={words} />
    </section>
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
        {asks.map((ask, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number of an ask is its identity.
          <li key={place} className="written">
            {ask}
          </li>
        ))}
      </ol>
      {facts.length > 0 ? <DefinitionList items={facts} /> : null}
    </div>
  )
}
