import { statSync } from 'node:fs'
import type { LetterFont } from './fonts'

/** As pdfkit opens it: a file that has been read in and understood. A document takes its own selection from it and changes nothing. */
export type OpenFont = { readonly hasGlyphForCodePoint: (point: number) => boolean }

const open = new Map<string, OpenFont>()

const keyOf = ({ path, name = '' }: LetterFont): string => {
  const { mtimeMs, size } = statSync(path)
  return [path, name, mtimeMs, size].join('\n')
}

/**
 * A Chinese font has fifteen megabytes, and to read it in again costs more than everything else that is done for a letter: once opened it
 * stays open while its file is as it was.
 */
export function keptOpen(font: LetterFont): { readonly source: OpenFont | string; keep: (opened: OpenFont) => void } {
  const key = keyOf(font)
  return {
    source: open.get(key) ?? font.path,
    keep: (opened) => {
      open.set(key, opened)
    },
  }
}
