import { createHash } from 'node:crypto'

/** The SHA-256 of its characters in UTF-8, in hexadecimal: whoever has the text can make it again. */
export const hashOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
