import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type SentBackProps = { reason: string; isGivenBack: boolean; numberText: string | null; words: Words }

/** Wherever the text is open again: why it came back, which number waits for it, and what that means for the clock. */
export function SentBack({ reason, isGivenBack, numberText, words: { suggestion, firstLook, intake } }: SentBackProps) {
  return (
    <Notice tone="warn" title={isGivenBack ? firstLook.givenBack : suggestion.sentBack}>
      <p className="written">{reason}</p>
      {isGivenBack ? <p>{firstLook.givenBackHint}</p> : null}
      <p className="mt-2 text-sm">
        {intake.clock} {numberText ? fill(intake.keepsNumber, { number: numberText }) : ''}
      </p>
    </Notice>
  )
}
