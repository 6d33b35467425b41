'use client'

import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { DraftForm } from '@/lib/schemas/draft'
import type { Words } from '@/lib/wording/catalogue'
import { WholeText } from './draft-conflict'
import type { useDraftEnding } from './use-draft-ending'

type DraftEndingsProps = {
  ending: ReturnType<typeof useDraftEnding>
  values: () => DraftForm
  words: Words['drafting']
}

/** Handing in shows the whole text once more: it cannot be changed afterwards. */
export function DraftEndings({ ending, values, words }: DraftEndingsProps) {
  return (
    <>
      <ConfirmDialog
        open={ending.asking === 'submit'}
        title={words.confirmTitle}
        confirm={words.confirmSubmit}
        cancel={words.keepWriting}
        busy={ending.busy}
        onConfirm={ending.submit}
        onCancel={ending.keepOn}
      >
        <p className="mb-3 text-ink-soft">{words.confirmText}</p>
        {ending.asking === 'submit' ? <WholeText values={values()} words={words} /> : null}
      </ConfirmDialog>
      <ConfirmDialog
        open={ending.asking === 'discard'}
        title={words.discardTitle}
        confirm={words.discard}
        cancel={words.keepWriting}
        danger
        busy={ending.busy}
        onConfirm={ending.discard}
        onCancel={ending.keepOn}
      >
        {words.discardText}
      </ConfirmDialog>
    </>
  )
}
