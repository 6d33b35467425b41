/** In which a list is taken away: for spreadsheets, for programs, for word processors and for paper. */
const listFormats = ['xlsx', 'csv', 'docx', 'pdf'] as const
export type ListFormat = (typeof listFormats)[number]

/** Forms that are read again by the program when they come back. */
const formsOnly: Readonly<Record<string, readonly ListFormat[]>> = {
  'registry-full': ['xlsx', 'csv'],
  'promise-sheet': ['xlsx'],
}

export const formatsOf = (list: string): readonly ListFormat[] => formsOnly[list] ?? listFormats

/** What goes on paper ends somewhere: beyond so many rows nobody reads it, and a spreadsheet is what is wanted. */
export const mostOnPaper: Readonly<Partial<Record<ListFormat, number>>> = { docx: 5000, pdf: 2000 }
