import { Card } from '@/components/ui/card'
import type { PublishedSuggestion } from '@/lib/domain/publication/published'
import type { Words } from '@/lib/wording/catalogue'
import { PublicFiles } from './public-files'

type PublicTextProps = { suggestion: PublishedSuggestion; suggestionId?: string; words: Words }

/** What was suggested, as far as it is public. */
export function PublicText({ suggestion, suggestionId, words }: PublicTextProps) {
  const { extent, summary, situation, analysis, asks, attachments } = suggestion
  const { publicPages } = words
  if (extent !== 'FULL')
    return (
      <Card title={publicPages.suggestion}>
        <p className="text-ink-soft">{publicPages.titleOnly}</p>
        {summary ? <p className="written mt-2">{summary}</p> : null}
      </Card>
    )
  return (
    <Card title={publicPages.suggestion}>
      <Passage title={publicPages.situation} text={situation} />
      <Passage title={publicPages.analysis} text={analysis} />
      {asks.length > 0 ? (
        <>
          <h3 className="mt-4">{publicPages.asks}</h3>
          <ol className="list-decimal space-y-1 pl-6">
            {asks.map((ask) => (
              <li key={ask} className="written">
                {ask}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <PublicFiles files={attachments} suggestionId={suggestionId} words={words} />
    </Card>
  )
}

function Passage({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <h3 className="mt-4 first:mt-0">{title}</h3>
      <p className="written">{text}</p>
    </>
  )
}
