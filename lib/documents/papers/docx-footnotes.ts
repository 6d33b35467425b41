import { plain } from '../letters/docx-paragraph'
import { partOf } from '../letters/docx-parts'

const raised = '<w:rStyle w:val="FootnoteReference"/>'
const raisedRun = (content: string) => `<w:r><w:rPr>${raised}</w:rPr>${content}</w:r>`
/** The program counts the notes; the brackets stand beside its number. */
const bracketed = (number: string): string => `${raisedRun('<w:t>[</w:t>')}${number}${raisedRun('<w:t>]</w:t>')}`

const separator = (id: number, kind: string, mark: string) =>
  `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`

/** word/footnotes.xml: two rules that every such file has, and a note for each number; ECMA-376 part 1, 17.11. */
export const footnotesPart = (notes: readonly { readonly place: number; readonly text: string }[]): string =>
  partOf('footnotes', [
    separator(-1, 'separator', 'separator'),
    separator(0, 'continuationSeparator', 'continuationSeparator'),
    ...notes.map(
      ({ place, text }) =>
        `<w:footnote w:id="${place}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${bracketed(raisedRun('<w:footnoteRef/>'))}<w:r><w:t xml:space="preserve"> ${plain(text)}</w:t></w:r></w:p></w:footnote>`,
    ),
  ])

const bookmark = (note: number): string => `_Ref_note_${note}`

/** In the text, where a number is named first; marked, so that it can be referred to. */
export const noteFirst = (note: number): string =>
  bracketed(
    `<w:bookmarkStart w:id="${note}" w:name="${bookmark(note)}"/>${raisedRun(`<w:footnoteReference w:id="${note}"/>`)}<w:bookmarkEnd w:id="${note}"/>`,
  )

/** In the text, where it comes again: a field that shows the number of the note that stands already. */
export const noteAgain = (note: number): string =>
  bracketed(
    [
      '<w:fldChar w:fldCharType="begin"/>',
      `<w:instrText xml:space="preserve"> NOTEREF ${bookmark(note)} \\f \\h </w:instrText>`,
      '<w:fldChar w:fldCharType="separate"/>',
      `<w:t>${note}</w:t>`,
      '<w:fldChar w:fldCharType="end"/>',
    ]
      .map(raisedRun)
      .join(''),
  )
