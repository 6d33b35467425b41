import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { NoticeView } from '@/lib/queries/get-chasing-notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { paperNumber } from '@/lib/wording/paper-number'
import { PaperSlip } from './paper-slip'
import { Paragraphs } from './paragraphs'

type OfficialPaperProps = { notice: NoticeView; congress: string; words: Words }

/** The notice as it is sent: letterhead, number, title, addressee, text, issuer and day; below it what came back. */
export function OfficialPaper({ notice, congress, words }: OfficialPaperProps) {
  const { chasing, language } = words
  const { paper } = chasing
  const issuer = fill(paper.issuer, { congress })
  const day: LocalDate = notice.issuedOn ?? notice.draftedOn
  return (
    <article className="official-paper" aria-label={fill(paper.label, { kind: chasing.kinds[notice.kind] })}>
      {notice.status === 'DRAFT' ? <p className="text-end text-bad">{paper.draftMark}</p> : null}
      <p className="letterhead">{issuer}</p>
      <p className="paper-number">{paperNumber(notice)}</p>
      <h2>{titleOf(notice, chasing)}</h2>
      <p>{fill(paper.unnumbered, { unit: notice.unitName })}</p>
      {notice.kind === 'SUPERVISION' ? (
        <p className="written">{fill(paper.subject, { suggestion: suggestionText(notice, chasing) })}</p>
      ) : null}
      <Paragraphs text={notice.demand} />
      <p className="written">
        {notice.answerDue
          ? fill(paper.answerBy, { day: dayText(notice.answerDue.dueOn, language) })
          : paper.answerByRule}
      </p>
      <div className="signature">
        <p>{issuer}</p>
        <p>{dayText(day, language)}</p>
      </div>
      <PaperSlip notice={notice} words={words} />
    </article>
  )
}

function titleOf({ kind, numberText }: NoticeView, { paper }: Words['chasing']): string {
  const verb = paper.verbs[kind]
  return numberText ? fill(paper.about, { kind: verb, number: numberText }) : fill(paper.aboutNamed, { kind: verb })
}

export const suggestionText = (
  { title, numberText }: Pick<NoticeView, 'title' | 'numberText'>,
  { numbered }: Words['chasing'],
): string => (numberText ? fill(numbered, { title, number: numberText }) : title)
