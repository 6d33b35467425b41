import { docxBytes } from '../letters/docx-bytes'
import { paragraph } from '../letters/docx-paragraph'
import { names, unnumberedEnds } from '../letters/docx-parts'
import { sizes } from '../letters/measures'

/** 证书: to whom, for what, by whom and when; each a page of its own. */
export type Certificate = {
  readonly title: string
  readonly to: string
  readonly text: string
  readonly issuers: readonly string[]
  readonly date: string
  readonly number: string
}

export const writeCertificatesDocx = (certificates: readonly Certificate[]): Promise<Buffer> =>
  docxBytes(certificates.flatMap(pageOf), null, unnumberedEnds)

const blank = paragraph('', {})

const pageOf = ({ title, to, text, issuers, date, number }: Certificate, place: number): string[] => [
  paragraph('', { breaks: place > 0, line: 120 }),
  paragraph(title, { face: names.title, size: 48, align: 'center', line: 70, color: 'C00000' }),
  blank,
  blank,
  paragraph(to, { face: names.heading, size: sizes.title, align: 'left', line: 40 }),
  paragraph(text, { size: sizes.title, first: 2, line: 44 }),
  blank,
  blank,
  ...issuers.map((issuer) => paragraph(issuer, { align: 'right', right: 2 })),
  paragraph(date, { align: 'right', right: 2 }),
  blank,
  paragraph(number, { align: 'left', size: sizes.small }),
]
