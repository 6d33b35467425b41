import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { DeskSaver, Units } from './desk-saver'

type SaveStateProps = {
  id: string
  saver: DeskSaver
  tell: (units: Units) => string
  words: Words['desk']
}

/** How far a choice is known to the server; where two clerks chose, both choices. */
export function SaveState({ id, saver, tell, words }: SaveStateProps) {
  const { phase, problem, theirs, units } = saver.slotOf(id)
  if (phase === 'saving') return <p className="text-ink-soft text-sm">{words.saving}</p>
  if (phase === 'failed')
    return (
      <Notice tone="bad" live>
        <p>{problem?.message ?? words.notSaved}</p>
        <Button onClick={() => saver.retry(id)}>{words.retry}</Button>
      </Notice>
    )
  if (phase !== 'conflict' || !theirs) return null
  return (
    <Notice tone="warn" live>
      <p>{fill(words.conflict, { name: theirs.by ?? '', theirs: tell(theirs.units), mine: tell(units) })}</p>
      <div className="cluster">
        <Button onClick={() => saver.takeTheirs(id)}>{words.takeTheirs}</Button>
        <Button onClick={() => saver.keepMine(id)}>{words.keepMine}</Button>
      </div>
    </Notice>
  )
}
