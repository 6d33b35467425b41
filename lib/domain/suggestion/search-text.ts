/** As titles and words are compared: one width, one case, no white space. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
