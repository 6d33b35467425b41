import { entryLine } from '@/components/entries/entry-line'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import { countSigners } from '@/lib/domain/suggestion/co-signing'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { formFacts } from './form-facts'
import { publicityFacts } from './publicity-facts'

/** Who suggests it, and what they wish. */
export function People({ view, words }: { view: SuggestionPageView; words: Words }) {
  const { suggestion, common, coSigning } = words
  const signers = view.coSignersNamed.map(({ name, state, byPaper }) => {
    if (state === 'CONFIRMED' && !byPaper) return name
    const note = byPaper ? words.entries.paper.signed : suggestion.coSignerStates[state]
    return fill(suggestion.namedWith, { name, note })
  })
  const items: Definition[] = [
    { term: suggestion.lead, value: shownName(view.lead.name, words) },
    ...(view.lead.delegation ? [{ term: suggestion.delegation, value: view.lead.delegation }] : []),
    ...(signers.length > 0
      ? [{ term: suggestion.coSigners, value: signers.join(common.listComma) }, allTold(view, words)]
      : []),
    ...(view.identity.isHidden ? [signersKept(view, words)] : []),
    ...(view.entered ? [{ term: words.entries.entry, value: entryLine(view.entered, view.lead.name, words) }] : []),
    ...originOf(view, words),
    ...formFacts(view, words),
    { term: suggestion.publicityWish, value: suggestion.publicityWishes[view.publicityWish] },
    ...publicityFacts(view, words),
    { term: suggestion.contactWish, value: view.contactWish ? common.yes : common.no },
    ...(view.openToCoSigners ? [] : [{ term: words.formFields.openToCoSigners, value: common.no }]),
    ...(view.wishedUnit ? [{ term: suggestion.wishedUnit, value: view.wishedUnit }] : []),
  ]
  return (
    <Card
      title={suggestion.people}
      aside={view.identity.isSecret ? <Badge tone="warn">{words.secrecy.mark}</Badge> : null}
    >
      <DefinitionList items={items} />
      <p className="cluster no-print mt-3">
        {view.placesIt ? <a href={`/suggestions/${view.id}/towns`}>{words.towns.placeLink}</a> : null}
        {view.identity.opens ? <a href={`/suggestions/${view.id}/secrecy`}>{words.secrecy.link}</a> : null}
        {view.decidesPublicity ? <a href={`/suggestions/${view.id}/publicity`}>{words.publicity.link}</a> : null}
        {view.decidesPublicity ? <a href={`/suggestions/${view.id}/redaction`}>{words.redaction.link}</a> : null}
        {view.decidesPublicity ? <a href={`/suggestions/${view.id}/publication`}>{words.publications.link}</a> : null}
        {view.isPublic ? <a href={`/public/${view.id}`}>{words.publications.seePublic}</a> : null}
        <a href={`/suggestions/${view.id}/form`}>{words.formPaper.link}</a>
        {view.printsReceipt ? <a href={`/suggestions/${view.id}/receipt`}>{words.submissionReceipt.link}</a> : null}
        {view.printsSignatures ? <a href={`/suggestions/${view.id}/signature-sheet`}>{coSigning.sheet}</a> : null}
      </p>
    </Card>
  )
}

const allTold = ({ coSigners }: SuggestionView, { suggestion }: Words): Definition => ({
  term: suggestion.allTold,
  value: fill(suggestion.allToldCount, { count: countSigners(coSigners) }),
})

/** How many they are, in place of who. */
const signersKept = ({ identity }: SuggestionView, { secrecy }: Words): Definition => ({
  term: secrecy.signers,
  value: fill(secrecy.signersCount, { count: identity.signers }),
})

/** A motion keeps where it came from; of imported ones nothing more is known. */
function originOf({ bill }: SuggestionView, { suggestion, common, language }: Words): Definition[] {
  if (!bill) return []
  const { number, decision, decidedOn } = bill
  const origin = fill(suggestion.fromBill, { number: number ?? common.unknown })
  const decided =
    decidedOn && fill(suggestion.billDecided, { day: dayText(decidedOn, language), decision: decision ?? '' })
  return [{ term: suggestion.origin, value: decided ? `${origin}\n${decided}` : origin }]
}
