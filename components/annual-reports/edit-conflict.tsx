import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { EditInput, EditPart } from './edited-text'

type EditConflictProps = {
  parts: readonly EditPart[]
  saved: EditInput
  onTake: (part: EditPart) => void
  onKeep: () => void
  words: Pick<Words['annualReports'], 'edit' | 'sections'>
}

/** A colleague was faster: what he saved is read before anything of it is written over. */
export function EditConflict({ parts, saved, onTake, onKeep, words: { edit, sections } }: EditConflictProps) {
  const named = (part: EditPart) => (part === 'title' ? edit.heading : sections[part])
  return (
    <Notice tone="warn" live title={edit.conflictTitle}>
      <p>{edit.conflictText}</p>
      <ul className="my-3 space-y-4">
        {parts.map((part) => (
          <li key={part}>
            <p className="font-semibold">{named(part)}</p>
            <p className="written">{saved[part] === '' ? edit.conflictNothing : saved[part]}</p>
            <Button look="quiet" onClick={() => onTake(part)}>
              {fill(edit.takePart, { part: named(part) })}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={onKeep}>{edit.keepMine}</Button>
    </Notice>
  )
}
