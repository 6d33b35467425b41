import type { NoticeView } from '@/lib/queries/get-chasing-notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { Paragraphs } from './paragraphs'

/** 回执: who received it and what was answered, or why it was taken back. A draft has none. */
export function PaperSlip({ notice, words }: { notice: NoticeView; words: Words }) {
  const { paper } = words.chasing
  if (!notice.issuedOn && !notice.withdrawnOn) return null
  const ended = endText(notice, words)
  return (
    <section className="slip">
      {notice.issuedOn ? (
        <>
          <h3>{paper.receipt}</h3>
          <p>{doneText(paper.receivedBy, notice.receivedBy, notice.receivedOn, words) ?? paper.notReceived}</p>
          <h3 className="mt-3">{paper.answer}</h3>
          {notice.answer ? <Paragraphs text={notice.answer} /> : null}
          <p>{doneText(paper.answeredBy, notice.answeredBy, notice.answeredOn, words) ?? paper.notAnswered}</p>
        </>
      ) : null}
      {ended ? <p className="mt-3">{ended}</p> : null}
    </section>
  )
}

function doneText(sentence: string, name: string | null, day: string | null, { language }: Words): string | null {
  return day ? fill(sentence, { name: name ?? '', day: dayText(day, language) }) : null
}

function endText(notice: NoticeView, { chasing: { paper }, language }: Words): string | null {
  const { withdrawnOn, withdrawnBy, withdrawReason, status } = notice
  if (!withdrawnOn) return null
  return fill(status === 'DISCARDED' ? paper.discarded : paper.withdrawn, {
    name: withdrawnBy ?? paper.system,
    day: dayText(withdrawnOn, language),
    reason: withdrawReason ?? '',
  })
}
