import { ButtonLink } from '@/components/ui/button'
import type { SupervisionView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { pageOf } from './supervision-texts'

/** What is open now; answering and judging stand with their opinion. */
export function WaysBar({ view, words }: { view: SupervisionView; words: Words }) {
  const { ways, waysLabel } = words.supervision
  const shown = view.ways.filter((way) => way !== 'answer' && way !== 'judge')
  if (shown.length === 0) return null
  return (
    <nav aria-label={waysLabel} className="no-print cluster">
      {shown.map((way, place) => (
        <ButtonLink key={way} href={`${pageOf(view.id)}/${way}`} look={place === 0 ? 'main' : 'plain'}>
          {ways[way]}
        </ButtonLink>
      ))}
    </nav>
  )
}
