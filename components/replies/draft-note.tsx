import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { DraftState } from './use-shared-draft'

type DraftNoteProps = { state: DraftState; savedAt: string | null; words: Words['replyForm'] }

/** Where the text is: with the server, on its way, or only here. */
export function DraftNote({ state, savedAt, words }: DraftNoteProps) {
  return (
    <p role="status" className={state === 'failed' ? 'font-semibold text-bad text-sm' : 'text-ink-soft text-sm'}>
      {sentence(state, savedAt, words)}
    </p>
  )
}

function sentence(state: DraftState, savedAt: string | null, words: Words['replyForm']): string {
  if (state === 'saving') return words.saving
  if (state === 'failed' || state === 'stale') return words.notSaved
  return savedAt && state !== 'typed' ? fill(words.saved, { instant: savedAt }) : words.neverSaved
}
