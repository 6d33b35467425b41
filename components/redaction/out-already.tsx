import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'

type OutAlreadyProps = { suggestionId: string; words: Words }

/** Before anybody believes that the public reads no more what he takes out now. */
export function OutAlready({ suggestionId, words: { redaction, publications } }: OutAlreadyProps) {
  return (
    <Notice tone="warn" title={redaction.outAlready}>
      <p>{redaction.outAlreadyHint}</p>
      <p>
        <a href={`/suggestions/${suggestionId}/publication`}>{publications.link}</a>
      </p>
    </Notice>
  )
}
