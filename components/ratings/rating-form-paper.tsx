import { QrSquare } from '@/components/ui/qr-square'
import { reasonCodes } from '@/lib/domain/rating/marks'
import { marksOf, ratingAspects } from '@/lib/domain/rating/rating'
import type { RatingFormPaper as Paper } from '@/lib/queries/get-rating-form'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type RatingFormPaperProps = {
  paper: Paper
  copy: 'first' | 'second'
  congress: string
  qr: { size: number; path: string }
  words: Words
}

/** 征询意见表: one of two copies, one A4 sheet, to be filled in by hand. */
export function RatingFormPaper({ paper, copy, congress, qr, words }: RatingFormPaperProps) {
  const { form } = words.ratings
  const number = copy === 'first' ? 1 : 2
  return (
    <article className="official-paper signature-sheet rating-paper" aria-label={`${form.title} ${number}`}>
      <p className="text-sm">
        {fill(form.copy, { copy: number })} · {form.copies[copy]}
      </p>
      <p className="letterhead">{congress}</p>
      <h2>{form.title}</h2>
      <table>
        <tbody>
          <Facts paper={paper} words={words} />
          <MarkRows words={words} />
          <Row head={form.words}>
            <span className="rating-space" />
            {form.shares}
          </Row>
          <Row head={form.signed}>{form.signature}</Row>
        </tbody>
      </table>
      <div className="mt-3 flex items-start gap-4 break-inside-avoid">
        <QrSquare {...qr} label={form.qr} className="w-24 shrink-0" />
        <p className="text-sm">
          {form.back} {form.scan} {words.ratings.rule}
        </p>
      </div>
    </article>
  )
}

function Facts({ paper, words }: { paper: Paper; words: Words }) {
  const { ratings, suggestion, common, language } = words
  const { form } = ratings
  return (
    <>
      <Row head={form.number}>{paper.numberText ?? suggestion.unnumbered}</Row>
      <Row head={form.about}>{paper.title}</Row>
      <Row head={form.lead}>{paper.lead}</Row>
      <Row head={form.units}>{paper.units.join(common.listComma)}</Row>
      <Row head={form.repliedOn}>{paper.repliedOn ? dayText(paper.repliedOn, language) : ''}</Row>
      <Row head={form.received}>{form.receivedOn}</Row>
      <Row head={form.met}>{form.metChoices}</Row>
    </>
  )
}

function MarkRows({ words: { ratings, states } }: { words: Words }) {
  return ratingAspects.map((aspect) => (
    <Row key={aspect} head={ratings.aspects[aspect]}>
      <span className="block">{marksOf[aspect].map((mark) => `□ ${states.rating[mark]}`).join('    ')}</span>
      <span className="block text-sm">
        {ratings.form.reasons}{' '}
        {reasonCodes[aspect].map((code) => `□ ${(ratings.codes[aspect] as Record<string, string>)[code]}`).join('  ')}
      </span>
    </Row>
  ))
}

function Row({ head, children }: { head: string; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row" className="w-28">
        {head}
      </th>
      <td className="whitespace-pre-wrap text-left">{children}</td>
    </tr>
  )
}
