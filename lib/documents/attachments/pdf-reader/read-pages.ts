import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mostSigns, pdfLimits } from './limits.ts'

/** Words of one page, or that it is over: whole only where every page gave its words. */
export type PdfPiece = { readonly text: string } | { readonly isWhole: boolean }

const library = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))))

/** Tells the words of each page as soon as they are read, of one without end no more than is found. Throws where the file asks for a password or is no PDF. */
export async function readPages(bytes: Uint8Array, tell: (piece: PdfPiece) => void): Promise<void> {
  const document = await getDocument({
    data: bytes,
    // How Chinese fonts that stand in no file number their signs.
    cMapUrl: join(library, 'cmaps') + sep,
    cMapPacked: true,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  }).promise
  let [length, isWhole] = [0, document.numPages <= pdfLimits.pages]
  for (let nth = 1; nth <= Math.min(document.numPages, pdfLimits.pages) && length <= mostSigns; nth += 1) {
    const text = await wordsOf(document, nth).catch(() => null)
    if (text === null) isWhole = false
    else tell({ text: text.slice(0, mostSigns + 1) })
    length += text?.length ?? 0
  }
  tell({ isWhole })
}

async function wordsOf(document: PDFDocumentProxy, nth: number): Promise<string> {
  const page = await document.getPage(nth)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
