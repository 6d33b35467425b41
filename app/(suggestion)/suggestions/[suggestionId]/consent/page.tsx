import { ReasonForm } from '@/components/office/reason-form'
import { AfterRatingFacts } from '@/components/ratings/after-rating-card'
import { Shell } from '@/components/shell/shell'
import { getToConsent } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function ConsentPage({ params }: Props) {
  const { actor, data } = await read(getToConsent, (await params).suggestionId)
  const words = await currentWords()
  const told = words.handlingAgain.forward
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title }]}
      title={told.consentTitle}
      lead={told.consentLead}
      width="reading"
    >
      <AfterRatingFacts after={data} words={words} />
      <ReasonForm
        command="consent-to-close"
        suggestionId={data.id}
        label={told.consentReason}
        hint={told.consentHint}
        submit={told.consentSubmit}
        form={formWords(words)}
      />
    </Shell>
  )
}
