import { keptFiles } from '@/components/attachments/kept-files'
import { CoSigningSummary } from '@/components/co-signing/co-signing-summary'
import { EnteredNotice } from '@/components/entries/entered-notice'
import { wordsToOffer } from '@/components/entries/words-to-offer'
import { Shell } from '@/components/shell/shell'
import { DraftForm } from '@/components/suggestions/draft-form'
import { formOf } from '@/components/suggestions/draft-values'
import { draftWords } from '@/components/suggestions/draft-words'
import { SentBack } from '@/components/suggestions/sent-back'
import { type DraftView, getDraft } from '@/lib/queries/get-draft'
import { currentWords } from '@/lib/web/current-words'
import { deviceOwner } from '@/lib/web/device-owner'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function EditSuggestionPage({ params }: Props) {
  const { actor, data } = await read(getDraft, (await params).suggestionId)
  const words = await currentWords()
  const { drafting, shell } = words
  const { suggestionId, draft, sentBackReason, isGivenBack, entered } = data
  const isProxy = entered !== null && !entered.isMine
  const list = isProxy
    ? { href: '/entries', label: words.entries.title }
    : { href: '/my-suggestions', label: shell.links.mySuggestions }
  return (
    <Shell
      actor={actor}
      words={words}
      current={list.href}
      crumbs={[list]}
      title={drafting.editTitle}
      lead={drafting.lead}
      width="reading"
    >
      {entered ? <EnteredNotice suggestionId={suggestionId} entered={entered} words={words} /> : null}
      {sentBackReason ? (
        <SentBack reason={sentBackReason} isGivenBack={isGivenBack} numberText={data.numberText} words={words} />
      ) : null}
      <DraftForm
        server={{ suggestionId, version: data.version, values: formOf(draft) }}
        canDiscard={data.canDiscard}
        files={keptFiles(data.documents)}
        owner={deviceOwner(actor)}
        handsIn={isProxy ? 'offer-entry' : 'submit-suggestion'}
        choices={choicesOf(data)}
        like={data.like}
        words={isProxy ? wordsToOffer(words, entered.delegate) : draftWords(words)}
      />
      {isProxy ? null : (
        <CoSigningSummary suggestionId={suggestionId} coSigning={data.coSigning} words={words.coSigning} />
      )}
    </Shell>
  )
}

/** No more of the view than the form needs crosses to the browser. */
const choicesOf = ({ units, categories, townChoices, towns, ownUnits, ownNames = [] }: DraftView) => ({
  units,
  categories,
  townChoices,
  towns,
  ownUnits,
  ownNames,
})
