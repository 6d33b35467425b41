import { docxBytes } from './docx-bytes'
import { paragraph } from './docx-paragraph'
import { names } from './docx-parts'
import { field, sizes } from './measures'

export type PaperLine = {
  readonly kind: 'text' | 'heading' | 'plain' | 'signature'
  readonly text: string
}

/** An official paper of the house that bears no code: red head, number, title, addressee, lines, office and day. */
export type OfficialPaper = {
  readonly marks: string
  readonly head: string
  readonly number: string
  readonly title: string
  readonly addressee: string
  readonly lines: readonly PaperLine[]
  readonly issuer: string
  readonly date: string
}

export const writePaperDocx = (paper: OfficialPaper): Promise<Buffer> => docxBytes(paragraphsOf(paper))

function paragraphsOf({ marks, head, number, title, addressee, lines, issuer, date }: OfficialPaper): string[] {
  const titled = { face: names.title, align: 'center' } as const
  return [
    paragraph(marks, { face: names.heading, align: 'right' }),
    paragraph(head, { ...titled, size: headSize(head), color: 'C00000', line: 45 }),
    paragraph(number, { align: 'center', border: 'bottom' }),
    paragraph('', {}),
    paragraph(title, { ...titled, size: sizes.title, line: 34 }),
    paragraph('', {}),
    ...(addressee ? [paragraph(addressee, { align: 'left' })] : []),
    ...lines.map((line, place) => lineOf(line, place === lines.length - 1)),
    paragraph('', { keep: true }),
    paragraph(issuer, { align: 'right', right: 2, keep: true }),
    paragraph(date, { align: 'right', right: 4, keep: true }),
  ]
}

/** The last goes with the office and the day: nobody signs an empty page. */
function lineOf({ kind, text }: PaperLine, keep: boolean): string {
  if (kind === 'heading') return paragraph(text, { face: names.heading, first: 2, keep: true })
  if (kind === 'signature') return paragraph(text, { align: 'right', right: 2, keep })
  return paragraph(text, kind === 'text' ? { first: 2, keep } : { align: 'left', keep })
}

const headSize = (head: string): number =>
  Math.max(sizes.title, Math.min(sizes.head, Math.floor(field.width / [...head].length)))
