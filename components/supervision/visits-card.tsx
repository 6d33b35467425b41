import { Card } from '@/components/ui/card'
import type { SupervisionView, VisitView } from '@/lib/queries/supervision-view'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { FileLinks } from './file-links'
import { StrikeVisit } from './strike-visit'

/** Who was where and what they found, in plain sentences. */
export function VisitsCard({ view, words }: { view: SupervisionView; words: Words }) {
  const { visits } = words.supervision
  return (
    <Card title={visits.title}>
      {view.visits.length === 0 ? <p className="text-ink-soft">{visits.none}</p> : null}
      <ul className="divide-y divide-line">
        {view.visits.map((visit) => (
          <li key={visit.id} className="space-y-1 py-3 first:pt-0">
            <Visit visit={visit} words={words} />
            {view.ways.includes('visit') && visit.struckAt === null ? (
              <details className="no-print">
                <summary className="min-h-11 content-center text-action">{visits.strike}</summary>
                <StrikeVisit suggestionId={view.id} visitId={visit.id} words={visits} form={formWords(words)} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Visit({ visit, words }: { visit: VisitView; words: Words }) {
  const { supervision, common, language } = words
  const { visits } = supervision
  const { kind, heldOn, place, people, found, judgement, struckAt, strikeReason, photographs } = visit
  const sentence = fill(visits.sentence, { day: dayText(heldOn, language), place, kind: visits.kinds[kind] })
  const present = people.map(({ name, post }) => fill(visits.person, { name, post })).join(common.listComma)
  if (struckAt !== null)
    return (
      <>
        <p>
          <s>{sentence}</s>
        </p>
        <p className="text-ink-soft text-sm">{fill(visits.struck, { reason: strikeReason })}</p>
      </>
    )
  return (
    <>
      <p className="font-semibold">{sentence}</p>
      <p className="text-ink-soft text-sm">{fill(visits.people, { people: present })}</p>
      <p className="written">{found}</p>
      {judgement ? (
        <div className="border-line border-l-4 pl-3 text-sm">
          <p className="text-ink-soft">{visits.judgement}</p>
          <p className="written">{judgement}</p>
        </div>
      ) : null}
      <FileLinks label={visits.photographs} files={photographs} />
    </>
  )
}
