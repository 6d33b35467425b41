'use client'

import { AdviceLeft } from '@/components/advice/advice-panel'
import type { AdviceState } from '@/components/advice/use-advice'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { DraftForm } from '@/lib/schemas/draft'
import { WholeText } from './draft-conflict'
import type { DraftWords } from './draft-fields'
import type { useDraftEnding } from './use-draft-ending'

type DraftEndingsProps = {
  ending: ReturnType<typeof useDraftEnding>
  values: () => DraftForm
  advice: AdviceState
  words: DraftWords
}

/** Handing in shows the whole text once more: it cannot be changed afterwards. */
export function DraftEndings({ ending, values, advice, words: all }: DraftEndingsProps) {
  const words = all.drafting
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
        <AdviceLeft advice={advice} words={all.advice} />
        {ending.asking === 'submit' ? <WholeText values={values()} words={all} /> : null}
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
