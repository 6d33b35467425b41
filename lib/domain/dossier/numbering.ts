import { cleanFileName } from '../attachment/file-name'
import type { Item } from './item'
import { type DossierSection, dossierSections } from './sections'

/** Together with folder and number far below what a disk allows a name: 255 bytes, and 260 signs for a whole path on some. */
const longestTitle = 40

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')

/** A name that every disk takes and that a manifest needs not to encode (RFC 8493, 2.1.3). */
export function safeName(title: string, extension: string): string {
  const plain = title.normalize('NFC').replace(/[/\\%\s]+/gu, '_')
  return cleanFileName([...plain].slice(0, longestTitle).join(''), extension)
}

export type Numbered = Item & { readonly number: number; readonly path: string }

/** 件号 runs through the whole file; within a section papers stay in the order in which they were given. */
export function numbered(items: readonly Item[], folders: Record<DossierSection, string>): Numbered[] {
  const bound = dossierSections.flatMap((section) => items.filter((item) => item.section === section))
  return bound.map((item, place) => {
    const number = place + 1
    const folder = `${padded(dossierSections.indexOf(item.section) + 1, 2)}-${folders[item.section]}`
    const name = `${padded(number, 3)}-${safeName(item.title, item.extension)}`
    return { ...item, number, path: `data/${folder}/${name}` }
  })
}
