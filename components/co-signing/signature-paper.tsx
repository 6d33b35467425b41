import { entryLine } from '@/components/entries/entry-line'
import { InOrder } from '@/components/ui/in-order'
import { motionSigners } from '@/lib/domain/suggestion/co-signing'
import type { SignatureSheet } from '@/lib/queries/get-signature-sheet'
import type { Words } from '@/lib/wording/catalogue'
import { instantText, sessionText } from '@/lib/wording/formats'

type SignaturePaperProps = { sheet: SignatureSheet; congress: string; timeZone: string; words: Words }
type Line = { name: string; delegation: string | null; cardNumber: string | null; at: string }

/** Numbered lines, those for signing by hand left blank; the names in the order of their own acts. */
export function SignaturePaper({ sheet, congress, timeZone, words }: SignaturePaperProps) {
  const { coSigning, language } = words
  const { paper } = coSigning
  const lines: Line[] = [
    { ...sheet.lead, at: paper.leadMark },
    ...sheet.signed.map(({ decidedAt, ...one }) => ({
      ...one,
      at: one.byPaper ? words.entries.paper.signed : decidedAt ? instantText(decidedAt, timeZone, language) : '',
    })),
  ]
  const blank = Math.max(0, motionSigners - lines.length)
  const columns = [paper.line, paper.name, paper.delegation, paper.card, paper.signature, paper.confirmedAt]
  return (
    <article className="official-paper signature-sheet" aria-label={paper.title}>
      <p className="letterhead">{congress}</p>
      <h2>{paper.title}</h2>
      <Head sheet={sheet} words={words} />
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InOrder
            of={lines}
            each={(line, place) => (
              <tr>
                <td>{place + 1}</td>
                <th scope="row">{line.name}</th>
                <td>{line.delegation}</td>
                <td>{line.cardNumber}</td>
                <td />
                <td>{line.at}</td>
              </tr>
            )}
          />
          {Array.from({ length: blank }, (_, place) => lines.length + place + 1).map((number) => (
            <tr key={number}>
              <td>{number}</td>
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-sm">{paper.note}</p>
    </article>
  )
}

function Head({ sheet, words }: Pick<SignaturePaperProps, 'sheet' | 'words'>) {
  const { paper } = words.coSigning
  const { labelColon } = words.common
  const facts = [
    [paper.congress, sessionText(sheet, words.language)],
    [paper.subject, sheet.title],
    ...(sheet.numberText ? [[paper.number, sheet.numberText]] : []),
    [paper.leadDelegate, sheet.lead.name],
    ...(sheet.entered ? [[words.entries.entry, entryLine(sheet.entered, sheet.lead.name, words)]] : []),
  ]
  return facts.map(([term, value]) => (
    <p key={term}>
      {term}
      {labelColon}
      {value}
    </p>
  ))
}
