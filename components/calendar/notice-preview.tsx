import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Caution } from '@/lib/domain/calendar/judge-file'
import type { CalendarPreview } from '@/lib/domain/calendar/preview'
import type { Fault } from '@/lib/domain/calendar/reading'
import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ChangesTable } from './changes-table'
import { StretchesTable } from './stretches-table'

type NoticePreviewProps = {
  preview: CalendarPreview
  words: Words['calendar']
  language: Words['language']
  children: ReactNode
}

/** What the file says, what is wrong with it, and what a person should look at twice. */
export function NoticePreview({ preview, words, language, children }: NoticePreviewProps) {
  const { year, days, faults, faultsInAll, cautions, changes, isInForce } = preview
  const { upload } = words
  const rest = days.filter(({ kind }) => kind === 'HOLIDAY').length
  return (
    <div className="stack">
      <Notice
        live
        tone={faultsInAll > 0 ? 'bad' : 'info'}
        title={fill(upload.understood, { year, rest, work: days.length - rest })}
      >
        <p>{upload.nothingKept}</p>
      </Notice>
      {faultsInAll > 0 ? (
        <section>
          <p className="font-semibold">{fill(upload.faults, { count: faultsInAll })}</p>
          <ul className="list-disc pl-5">
            {faults.map((one) => (
              <li key={`${one.line} ${one.code} ${one.text}`}>{faultText(one, words, language)}</li>
            ))}
          </ul>
          {faultsInAll > faults.length ? (
            <p>{fill(upload.moreFaults, { count: faultsInAll - faults.length })}</p>
          ) : null}
        </section>
      ) : null}
      {cautions.length > 0 ? (
        <Notice tone="warn" title={upload.cautions}>
          {cautions.map((one) => (
            <p key={one.code}>{cautionText(one, words)}</p>
          ))}
        </Notice>
      ) : null}
      {days.length > 0 ? <StretchesTable days={days} words={words} language={language} /> : null}
      {isInForce && changes.length > 0 ? <ChangesTable changes={changes} words={words} language={language} /> : null}
      {isInForce ? null : <p>{upload.noChanges}</p>}
      {faultsInAll === 0 ? <p className="text-ink-soft">{upload.proposeHint}</p> : null}
      {children}
    </div>
  )
}

function faultText({ code, line, text }: Fault, words: Words['calendar'], language: Words['language']): string {
  const fault = fill(words.faults[code], { text: isLocalDate(text) ? dayText(text, language) : text })
  return line === null ? fault : fill(words.upload.faultLine, { line, fault })
}

function cautionText(caution: Caution, { cautions, festivals, festivalsJoint }: Words['calendar']): string {
  if ('count' in caution) return fill(cautions[caution.code], { count: caution.count })
  const named = caution.festivals.map((one) => festivals[one]).join(festivalsJoint)
  return fill(cautions[caution.code], { festivals: named })
}
