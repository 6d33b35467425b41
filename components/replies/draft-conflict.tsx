'use client'

import { JoiningDesk } from '@/components/joining/joining-desk'
import { Notice } from '@/components/ui/notice'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { JoinedReplies } from './join-replies'
import { type FieldNames, labelOf, sayValue } from './reply-field-names'

type DraftConflictProps = {
  theirs: ReplyDraft
  joined: JoinedReplies
  instant: string
  names: FieldNames
  joining: Words['joining']
  onJoined: (decided: ReadonlyMap<string, string>) => void
}

/** Both texts side by side, field by field: nobody is overwritten without having been read. */
export function DraftConflict({ theirs, joined, instant, names, joining, onJoined }: DraftConflictProps) {
  const { words } = names
  return (
    <Notice tone="warn" live title={fill(words.conflictTitle, { name: theirs.writtenBy, instant })}>
      <p>{words.conflictText}</p>
      <JoiningDesk
        fields={joined.fields}
        labelOf={(name) => labelOf(name, names)}
        say={(name, value) => sayValue(name, value, names, joining)}
        sides={{ mine: words.mine, theirs: words.theirs, takeMine: words.keepMine, takeTheirs: words.takeTheirs }}
        comma={names.comma}
        words={joining}
        onJoined={onJoined}
      />
    </Notice>
  )
}
