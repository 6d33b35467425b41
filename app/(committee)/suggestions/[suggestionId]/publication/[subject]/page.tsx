import { MovePage } from '@/components/office/move-page'
import { DecideForm } from '@/components/publications/decide-form'
import { PublishForm } from '@/components/publications/publish-form'
import { SubjectCard } from '@/components/publications/subject-card'
import { subjectText } from '@/components/publications/subject-text'
import { WithdrawForm } from '@/components/publications/withdraw-form'
import { Card } from '@/components/ui/card'
import { isWithheld } from '@/lib/domain/publication/steps'
import { getPublicationSubject, type PublicationSubject } from '@/lib/queries/get-publication'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string; subject: string }> }

/** To decide how, to publish, or to withdraw: whatever is open now. */
export default async function PublicationSubjectPage({ params }: Props) {
  const { actor, data } = await read(getPublicationSubject, await params)
  const words = await currentWords()
  const { chosen, id } = data
  const { unit, round } = chosen.reply ?? { unit: null, round: 0 }
  const title = subjectText({ numberText: null, unit, round }, words)
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={title} lead={words.publications.ofSuggestionLead}>
      <SubjectCard suggestionId={id} one={chosen} timeZone={actor.congress.timeZone} words={words} isOpen />
      <Acts suggestionId={id} one={chosen} isOpen={data.isOpen} words={words} />
      <p>
        <a href={`/suggestions/${id}/publication`}>{words.publications.ofSuggestion}</a>
      </p>
    </MovePage>
  )
}

type ActsProps = { suggestionId: string; one: PublicationSubject; isOpen: boolean; words: Words }

function Acts({ suggestionId, one, isOpen, words }: ActsProps) {
  const { publications } = words
  const { reply, publishable, steps, preview } = one
  const form = formWords(words)
  const common = { suggestionId, replyId: reply?.replyId ?? null, words: publications, form }
  if (publishable.standing)
    return (
      <Card title={publications.withdraw}>
        <WithdrawForm {...common} />
      </Card>
    )
  if (!isOpen) return null
  return (
    <>
      {steps.length > 0 || isWithheld(publishable) ? null : (
        <Card title={publications.publish}>
          <PublishForm {...common} extent={publishable.extent} summary={preview?.summary ?? ''} />
        </Card>
      )}
      {reply ? (
        <Card title={publications.decision}>
          <DecideForm suggestionId={suggestionId} reply={reply} words={publications} form={form} />
        </Card>
      ) : (
        <p>
          <a href={`/suggestions/${suggestionId}/publicity`}>{words.publicity.link}</a>
        </p>
      )}
    </>
  )
}
