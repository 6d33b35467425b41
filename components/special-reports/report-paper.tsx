import { Paragraphs } from '@/components/chasing/paragraphs'
import type { ReportView } from '@/lib/queries/get-special-report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { reportItemText } from '@/lib/wording/report-item-text'
import { reportNumber } from '@/lib/wording/report-number'
import { itemHref } from './report-address'

type ReportPaperProps = { report: ReportView; congress: string; words: Words }

/** The report as it is sent: letterhead, number, title, whom it is for, text, what it rests on, office and day. */
export function ReportPaper({ report, congress, words }: ReportPaperProps) {
  const { paper } = words.specialReports
  const { language, common } = words
  const issuer = fill(paper.issuer, { congress })
  const names = report.addressees.map(({ name, post }) => fill(paper.person, { name, post })).join(common.listComma)
  return (
    <article className="official-paper" aria-label={paper.label}>
      <p className="text-end">{report.sentOn ? paper.marks : <span className="text-bad">{paper.draftMark}</span>}</p>
      <p className="letterhead">{issuer}</p>
      <p className="paper-number">{reportNumber(report)}</p>
      <h2>{report.title}</h2>
      <p>{fill(paper.to, { names })}</p>
      <h3>{paper.summary}</h3>
      <Paragraphs text={report.summary} />
      <h3>{paper.text}</h3>
      <Paragraphs text={report.text} />
      <h3>{paper.items}</h3>
      <ol className="list-decimal ps-8">
        {report.items.map((item) => (
          <li key={item.id}>
            {item.opens ? <a href={itemHref(item)}>{reportItemText(item, words)}</a> : reportItemText(item, words)}
          </li>
        ))}
      </ol>
      <div className="signature">
        <p>{issuer}</p>
        <p>{dayText(report.sentOn ?? report.draftedOn, language)}</p>
      </div>
    </article>
  )
}
