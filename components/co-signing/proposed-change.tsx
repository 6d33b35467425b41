import { InOrder } from '@/components/ui/in-order'
import { wordDifference } from '@/lib/domain/suggestion/word-difference'
import type { DraftComment } from '@/lib/queries/co-signing-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ChangedRun } from './changed-run'

type ProposedChangeProps = { comment: DraftComment; words: Words }

/** The passage with what would be taken out struck through and what would be put in underlined. */
export function ProposedChange({ comment: { part, passage, proposal, isPlaced }, words }: ProposedChangeProps) {
  if (passage === null || proposal === null) return null
  const { proposing, coSigning } = words
  return (
    <div className="my-2 border-line border-l-4 pl-3">
      <p className="text-ink-soft text-sm">{fill(proposing.change, { part: coSigning.parts[part] })}</p>
      <p className="written">
        <InOrder
          of={wordDifference(passage, proposal)}
          each={({ kind, text }) =>
            kind === 'same' ? text : <ChangedRun isAdded={kind === 'added'} text={text} words={coSigning.sign} />
          }
        />
      </p>
      {isPlaced ? <p className="text-sm">{proposing.placed}</p> : null}
    </div>
  )
}
