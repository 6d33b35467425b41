import { Card } from '@/components/ui/card'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { claimText, maximumText } from './claim-text'
import { EvidenceLists } from './evidence-lists'

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
            <p className="font-semibold">{claimText(item.claimKind, claim?.value ?? null, words)}</p>
            {claim?.words ? <p className="written">{claim.words}</p> : null}
            {claim ? <EvidenceLists suggestions={claim.suggestions} files={claim.files} words={words} /> : null}
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
