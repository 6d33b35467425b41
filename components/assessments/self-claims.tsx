import { Card } from '@/components/ui/card'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { ClaimLines } from './claim-lines'
import { maximumText } from './claim-text'

/** As the judges read it: item by item the claim, the words and what shows them. */
export function SelfClaims({ view, words }: { view: SelfView; words: Words['selfAssessment'] }) {
  const claims = new Map(view.draft?.claims.map((claim) => [claim.itemKey, claim]))
  return (
    <>
      {view.items.map((item) => {
        const claim = claims.get(item.key)
        return (
          <Card
            key={item.key}
            title={item.name}
            aside={<span className="text-ink-soft">{maximumText(item, words)}</span>}
          >
            <ClaimLines kind={item.claimKind} claim={claim} words={words} />
          </Card>
        )
      })}
      {view.draft?.words ? (
        <Card title={words.whole}>
          <p className="written">{view.draft.words}</p>
        </Card>
      ) : null}
    </>
  )
}
