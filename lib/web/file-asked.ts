import type { Readable } from 'node:stream'
import type { LetterFonts } from '@/lib/documents/letters/fonts'
import { fontsOfTheHouse } from '@/lib/documents/letters/fonts-of-the-house'
import type { ListPaper } from '@/lib/documents/lists/list-paper'
import { writeListDocx } from '@/lib/documents/lists/write-list-docx'
import { writeListPdf } from '@/lib/documents/lists/write-list-pdf'
import type { Actor } from '@/lib/domain/access/actor'
import { formatsOf, type ListFormat } from '@/lib/domain/list-formats'
import type { Moment } from '@/lib/domain/moment'
import { madeHeaders, mediaTypes } from './file-answer'
import { nameOf, paperDay, paperSigns } from './taken-words'

export type FileAsked = {
  readonly asked: Readonly<Record<string, string>>
  readonly format: ListFormat
  /** only where the file is drawn */
  readonly fonts: LetterFonts | null
}

/** A machine that cannot draw says so here, before anything is read and written down. */
export function fileAsked(request: Request, list: string): FileAsked {
  const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const format = formatsOf(list).find((one) => one === asked.format) ?? 'xlsx'
  return { asked, format, fonts: format === 'pdf' ? fontsOfTheHouse() : null }
}

export const headersOf = (list: string, format: ListFormat, taken: Parameters<typeof nameOf>[0]) =>
  madeHeaders({ mediaType: mediaTypes[format], fileName: nameOf(taken, format) }, `${list}.${format}`)

type ForWhom = { readonly actor: Actor; readonly moment: Moment }

export function writePaper(
  said: Pick<ListPaper, 'title' | 'said' | 'tables'>,
  fonts: LetterFonts | null,
  { actor, moment }: ForWhom,
): Readable {
  const paper: ListPaper = { ...said, signs: paperSigns, dayText: paperDay }
  return fonts ? writeListPdf(paper, { fonts, author: actor.congress.name, at: moment.now }) : writeListDocx(paper)
}
