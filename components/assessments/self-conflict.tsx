import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { differingItems, type SelfInput } from './self-values'

type SelfConflictProps = {
  view: SelfView
  mine: SelfInput
  theirs: SelfInput
  onKeep: () => void
  onTake: () => void
  words: Words['selfAssessment']
}

/** A colleague was faster: nobody is overwritten without having been read. */
export function SelfConflict({ view, mine, theirs, onKeep, onTake, words }: SelfConflictProps) {
  return (
    <Notice tone="warn" live title={fill(words.conflictTitle, { name: view.draft?.changedBy ?? '' })}>
      <p>{words.conflictText}</p>
      <ul className="my-2 space-y-2">
        {differingItems(mine, theirs).map((one) => (
          <li key={one.place} className="written">
            <p className="font-semibold">{view.items[one.place]?.name}</p>
            <p>{fill(words.conflictMine, { value: one.mine })}</p>
            <p>{fill(words.conflictTheirs, { value: one.theirs })}</p>
          </li>
        ))}
        {(mine.words ?? '') === (theirs.words ?? '') ? null : (
          <li className="written">
            <p className="font-semibold">{words.whole}</p>
            <p>{fill(words.conflictMine, { value: mine.words ?? '' })}</p>
            <p>{fill(words.conflictTheirs, { value: theirs.words ?? '' })}</p>
          </li>
        )}
      </ul>
      <div className="cluster">
        <Button onClick={onKeep}>{words.keepMine}</Button>
        <Button onClick={onTake}>{words.takeTheirs}</Button>
      </div>
    </Notice>
  )
}
