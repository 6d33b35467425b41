import type { ClaimKind } from '@/lib/domain/assessment/self'
import type { ClaimShown } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { claimText } from './claim-text'
import { EvidenceLists } from './evidence-lists'

type ClaimLinesProps = { kind: ClaimKind; claim: ClaimShown | undefined; words: Words['selfAssessment'] }

/** What the unit claims for one item, its words and what shows them. */
export function ClaimLines({ kind, claim, words }: ClaimLinesProps) {
  return (
    <>
      <p className="font-semibold">{claimText(kind, claim?.value ?? null, words)}</p>
      {claim?.words ? <p className="written">{claim.words}</p> : null}
      {claim ? <EvidenceLists suggestions={claim.suggestions} files={claim.files} words={words} /> : null}
    </>
  )
}
