import { marksWords } from '@/components/ratings/marks-words'
import { ratedUntil } from '@/components/ratings/rated-until'
import { Shell } from '@/components/shell/shell'
import { RatingForm } from '@/components/suggestions/rating-form'
import { Receipts } from '@/components/suggestions/receipts'
import { Reply } from '@/components/suggestions/reply'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getToRate } from '@/lib/queries/get-to-rate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RatePage({ params }: Props) {
  const { actor, moment, data: view } = await read(getToRate, (await params).suggestionId)
  const words = await currentWords()
  const { ratingForm, ratings } = words
  const running = view.rounds.find(({ number }) => number === view.round)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[{ href: `/suggestions/${view.id}`, label: view.title }]}
      title={ratingForm.title}
      lead={ratingForm.lead}
      width="reading"
      actions={<ButtonLink href={`/suggestions/${view.id}/rating-form`}>{ratings.form.link}</ButtonLink>}
    >
      {view.until ? <p>{ratedUntil(view.until, moment.today, words)}</p> : null}
      {view.isOfficial ? null : <Notice>{ratings.asCoSigner}</Notice>}
      <Card title={ratingForm.replies}>
        <div className="stack">
          {running?.replies.map((reply) => (
            <Reply
              key={reply.id}
              suggestionId={view.id}
              reply={reply}
              asks={view.asks}
              timeZone={actor.congress.timeZone}
              words={words}
            />
          ))}
        </div>
      </Card>
      <RatingForm
        suggestionId={view.id}
        asks={view.asks}
        submit={ratingForm.submit}
        words={marksWords(words)}
        form={formWords(words)}
      />
      <Receipts receipts={view.receipts} words={words.errors} />
    </Shell>
  )
}
