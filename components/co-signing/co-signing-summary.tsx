import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { DraftView } from '@/lib/queries/get-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type CoSigningSummaryProps = { suggestionId: string; coSigning: DraftView['coSigning']; words: Words['coSigning'] }

/** Under the draft: how far the signatures are, and the way to them. */
export function CoSigningSummary({ suggestionId, coSigning, words }: CoSigningSummaryProps) {
  const { isOpen, confirmed, invited } = coSigning
  const begun = isOpen || confirmed + invited > 0
  return (
    <Card title={words.title}>
      <p>{begun ? fill(words.summary, { confirmed, invited }) : words.summaryNone}</p>
      {isOpen && invited > 0 ? (
        <p className="mt-1 text-ink-soft">{fill(words.unanswered, { count: invited })}</p>
      ) : null}
      {confirmed > 0 ? <p className="mt-1 text-ink-soft">{words.rule}</p> : null}
      <div className="mt-3">
        <ButtonLink href={`/suggestions/${suggestionId}/co-signers`}>{words.manage}</ButtonLink>
      </div>
    </Card>
  )
}
