/** Words of a paragraph; with a note it is a number, and the note says where it comes from. */
export type ReportRun = { readonly text: string; readonly note?: number }

/** An official report on paper, with every number explained. */
export type ReportPaper = {
  readonly marks: string
  readonly head: string
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly (readonly ReportRun[])[] }[]
  readonly issuer: string
  readonly date: string
  /** lists that belong to the text */
  readonly lists: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  /** 数据说明 */
  readonly about: { readonly heading: string; readonly lines: readonly string[] }
  readonly notesHeading: string
  readonly notes: readonly { readonly place: number; readonly text: string }[]
}
