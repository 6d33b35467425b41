import { keptFiles } from '@/components/attachments/kept-files'
import { CoSigningSummary } from '@/components/co-signing/co-signing-summary'
import { Shell } from '@/components/shell/shell'
import { DraftForm } from '@/components/suggestions/draft-form'
import { formOf } from '@/components/suggestions/draft-values'
import { draftWords } from '@/components/suggestions/draft-words'
import { SentBack } from '@/components/suggestions/sent-back'
import { getDraft } from '@/lib/queries/get-draft'
import { currentWords } from '@/lib/web/current-words'
import { deviceOwner } from '@/lib/web/device-owner'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function EditSuggestionPage({ params }: Props) {
  const { actor, data } = await read(getDraft, (await params).suggestionId)
  const words = await currentWords()
  const { drafting, shell } = words
  const {
    suggestionId,
    version,
    draft,
    sentBackReason,
    isGivenBack,
    canDiscard,
    coSigning,
    documents,
    units,
    categories,
    towns,
    ownUnits,
    like,
  } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[{ href: '/my-suggestions', label: shell.links.mySuggestions }]}
      title={drafting.editTitle}
      lead={drafting.lead}
      width="reading"
    >
      {sentBackReason ? (
        <SentBack reason={sentBackReason} isGivenBack={isGivenBack} numberText={data.numberText} words={words} />
      ) : null}
      <DraftForm
        server={{ suggestionId, version, values: formOf(draft) }}
        canDiscard={canDiscard}
        files={keptFiles(documents)}
        owner={deviceOwner(actor)}
        choices={{ units, categories, towns, ownUnits }}
        like={like}
        words={draftWords(words)}
      />
      <CoSigningSummary suggestionId={suggestionId} coSigning={coSigning} words={words.coSigning} />
    </Shell>
  )
}
