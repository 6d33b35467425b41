import { oneLine, squeezed } from './clean-text'
import { nothing } from './vocabulary/choices'
import { numbered } from './vocabulary/sessions'

/** The number as printed: leading zeros and letters stay, 第…号 goes, 1.0 is a spreadsheet's way to write 1. */
export function readNumber(written: string): string | null {
  const text = squeezed(written).replace(/^(\d+)\.0+$/, '$1')
  if (text === '' || nothing.test(text)) return null
  return numbered.exec(text)?.[1] ?? oneLine(text)
}
