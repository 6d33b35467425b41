import { MovePage } from '@/components/office/move-page'
import { SubjectCard } from '@/components/publications/subject-card'
import { getPublication } from '@/lib/queries/get-publication'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

/** The suggestion and each signed reply on their way to the public. */
export default async function PublicationPage({ params }: Props) {
  const { actor, data } = await read(getPublication, (await params).suggestionId)
  const words = await currentWords()
  const { publications } = words
  return (
    <MovePage
      actor={actor}
      words={words}
      suggestion={data}
      title={publications.ofSuggestion}
      lead={publications.ofSuggestionLead}
    >
      {data.subjects.map((one) => (
        <SubjectCard
          key={one.subject}
          suggestionId={data.id}
          one={one}
          timeZone={actor.congress.timeZone}
          words={words}
        />
      ))}
      <p>
        <a href="/publications">{publications.backToDesk}</a>
      </p>
    </MovePage>
  )
}
