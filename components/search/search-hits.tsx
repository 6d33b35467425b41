import { Badge } from '@/components/ui/badge'
import type { SearchHit } from '@/lib/queries/search-result'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { hitAddress } from './hit-address'
import { MarkedText } from './marked-text'

type SearchHitsProps = { hits: readonly SearchHit[]; label: string; words: Words }

export function SearchHits({ hits, label, words }: SearchHitsProps) {
  return (
    <ol aria-label={label} className="card divide-y divide-line py-0">
      {hits.map((hit) => (
        <li key={hit.id} className="py-4">
          <Hit hit={hit} words={words} />
        </li>
      ))}
    </ol>
  )
}

function Hit({ hit, words }: { hit: SearchHit; words: Words }) {
  const { searching, states, common } = words
  const { numberText, delegate, units, day } = hit
  const about = [
    ...(numberText ? [fill(searching.numbered, { number: numberText })] : []),
    ...(delegate ? [delegate] : []),
    ...(units.length > 0 ? [units.join(common.listComma)] : []),
    dayText(day, words.language),
  ]
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="plain">{searching.kinds[hit.kind]}</Badge>
        {hit.status ? <Badge tone="still">{states.suggestion[hit.status]}</Badge> : null}
      </p>
      <p className="wrap-anywhere mt-1 font-semibold">
        <a href={hitAddress(hit)} className="inline-block py-1">
          {hit.title.length > 0 ? <MarkedText segments={hit.title} /> : searching.kinds[hit.kind]}
        </a>
      </p>
      {hit.excerpt.length > 0 ? (
        <p className="wrap-anywhere">
          <MarkedText segments={hit.excerpt} />
        </p>
      ) : null}
      <p className="wrap-anywhere mt-1 text-ink-soft text-sm">{about.join('　')}</p>
    </>
  )
}
