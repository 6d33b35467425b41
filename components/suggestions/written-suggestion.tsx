import { Card } from '@/components/ui/card'
import { InOrder } from '@/components/ui/in-order'
import type { Words } from '@/lib/wording/catalogue'

type WrittenSuggestionProps = {
  situation: string
  analysis: string
  asks: readonly string[]
  words: Words['suggestion']
}

/** The three parts as the delegate wrote them. */
export function WrittenSuggestion({ situation, analysis, asks, words }: WrittenSuggestionProps) {
  return (
    <Card title={words.text}>
      <div className="reading">
        {situation ? <Part heading={words.situation} text={situation} /> : null}
        {analysis ? <Part heading={words.analysis} text={analysis} /> : null}
        {asks.length > 0 ? (
          <>
            <h3>{words.asks}</h3>
            <ol className="mt-1 list-decimal space-y-1.5 pl-6">
              <InOrder of={asks} each={(ask) => <li className="written">{ask}</li>} />
            </ol>
          </>
        ) : null}
      </div>
    </Card>
  )
}

function Part({ heading, text }: { heading: string; text: string }) {
  return (
    <>
      <h3>{heading}</h3>
      <p className="written mt-1 mb-4">{text}</p>
    </>
  )
}
