import { PromiseTable } from '@/components/public/promise-table'
import { PublicFeedback } from '@/components/public/public-feedback'
import { PublicReply } from '@/components/public/public-reply'
import { PublicText } from '@/components/public/public-text'
import { signedBy } from '@/components/public/signed-by'
import { suggestionData } from '@/components/public/suggestion-data'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { type PublicSuggestion, publicSuggestion } from '@/lib/queries/public-suggestions'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { publicRoute } from '../public-route'

/** One suggestion with the replies to it, as far as anybody may read them at this moment. */
export const GET = publicRoute<{ suggestionId: string }>(async ({ params: { suggestionId }, words }) => {
  const found = await readOutside((tx, now) => publicSuggestion(tx, now, suggestionId))
  if (!found) return null
  const description = descriptionOf(found, words)
  return {
    title: found.suggestion.title,
    description,
    path: `/public/${suggestionId}`,
    data: suggestionData(found, description, words),
    licence: found.licence,
    body: <Body found={found} suggestionId={suggestionId} words={words} />,
  }
})

function Body({ found, suggestionId, words }: { found: PublicSuggestion; suggestionId: string; words: Words }) {
  const { publicPages } = words
  return (
    <>
      <Card>
        <DefinitionList items={factsOf(found, words)} />
      </Card>
      <PublicText suggestion={found.suggestion} suggestionId={suggestionId} words={words} />
      <section className="stack">
        <h2>{publicPages.replies}</h2>
        {found.replies.length === 0 ? <p className="text-ink-soft">{publicPages.noReplies}</p> : null}
        {found.replies.map((one) => (
          <PublicReply key={one.id} one={one} suggestionId={suggestionId} words={words} />
        ))}
      </section>
      {found.commitments.length > 0 ? (
        <Card title={words.publicOpen.promises.title}>
          <PromiseTable rows={found.commitments} words={words} isOfOne />
        </Card>
      ) : null}
      <PublicFeedback feedback={found.feedback} words={words} />
      <p className="break-all text-ink-soft text-xs">{fill(publicPages.hash, { hash: found.hash })}</p>
      <p>
        <a href="/verify">{publicPages.verify}</a>
      </p>
    </>
  )
}

function descriptionOf({ suggestion: { title }, replies }: PublicSuggestion, { publicOpen: said }: Words): string {
  const unit = replies[0]?.reply.unit
  return unit ? fill(said.description, { unit, title }) : fill(said.descriptionAlone, { title })
}

function factsOf(found: PublicSuggestion, words: Words) {
  const { publicPages, publicOpen, towns: said, common, language } = words
  const session = fill(publicPages.sessionName, { congress: found.congress, session: sessionText(found, language) })
  const { number } = found.suggestion
  return [
    {
      term: publicPages.session,
      value: number ? `${session} ${fill(publicPages.number, { number })}` : session,
    },
    { term: publicPages.by, value: signedBy(found.suggestion, words) },
    ...(found.topic ? [{ term: publicOpen.topic, value: found.topic }] : []),
    ...(found.towns?.length ? [{ term: said.field, value: found.towns.join(common.listComma) }] : []),
    { term: publicPages.stage, value: publicPages.stages[found.stage] },
    { term: publicPages.publishedHeader, value: dayText(found.publishedOn, language) },
  ]
}
