import { entryLine } from '@/components/entries/entry-line'
import type { Definition } from '@/components/ui/definition-list'
import { QrSquare } from '@/components/ui/qr-square'
import type { SubmissionReceipt } from '@/lib/queries/get-submission-receipt'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText, sessionText } from '@/lib/wording/formats'

type ReceiptPaperProps = {
  receipt: SubmissionReceipt
  congress: string
  timeZone: string
  printedAt: Date
  qr: { size: number; path: string }
  words: Words
}

/** 提交回执, one A4 sheet. */
export function ReceiptPaper({ receipt, congress, timeZone, printedAt, qr, words }: ReceiptPaperProps) {
  const { submissionReceipt: told, language } = words
  return (
    <article className="official-paper signature-sheet" aria-label={told.title}>
      <p className="letterhead">{congress}</p>
      <h2>{told.title}</h2>
      <table>
        <tbody>
          {factsOf(receipt, timeZone, words).map(({ term, value }) => (
            <tr key={term}>
              <th scope="row" className="w-36">
                {term}
              </th>
              <td className="text-left">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-4 break-inside-avoid text-center">
        <QrSquare {...qr} label={told.qr} className="mx-auto w-40" />
        <p className="text-sm">{told.verify}</p>
      </div>
      <p className="signature">{fill(told.asOf, { at: instantText(printedAt, timeZone, language) })}</p>
    </article>
  )
}

function factsOf(receipt: SubmissionReceipt, timeZone: string, words: Words): Definition[] {
  const { submissionReceipt: told, formPaper, suggestion, language } = words
  const { numberText, firstSubmittedAt, submittedAt, registeredAt, period } = receipt
  const session = sessionText({ ...receipt, interSession: period === 'INTER_SESSION' }, language)
  const at = (instant: Date | string) => instantText(instant, timeZone, language)
  return [
    { term: formPaper.number, value: numberText ?? suggestion.unnumbered },
    { term: formPaper.subject, value: receipt.title },
    { term: formPaper.session, value: session },
    { term: formPaper.lead, value: receipt.lead },
    ...(receipt.delegation ? [{ term: formPaper.delegation, value: receipt.delegation }] : []),
    { term: suggestion.allTold, value: fill(suggestion.allToldCount, { count: receipt.signers }) },
    ...(receipt.entered ? [{ term: words.entries.entry, value: entryLine(receipt.entered, receipt.lead, words) }] : []),
    { term: told.contents, value: fill(told.parts, { asks: receipt.asks, attachments: receipt.attachments }) },
    ...(firstSubmittedAt ? [{ term: told.firstSubmittedAt, value: at(firstSubmittedAt) }] : []),
    { term: firstSubmittedAt ? told.submittedAgainAt : told.submittedAt, value: submittedAt ? at(submittedAt) : '' },
    { term: told.registeredAt, value: registeredAt ? at(registeredAt) : told.notRegistered },
  ]
}
