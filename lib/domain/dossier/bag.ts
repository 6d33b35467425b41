/** BagIt 1.0, RFC 8493: what makes a folder a package that anybody can check. */

type Hashed = { readonly path: string; readonly sha256: string }
type Payload = Hashed & { readonly byteSize: number }

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Two spaces, as sha256sum writes it: the manifest can be checked by that program, too. */
export const manifestOf = (files: readonly Hashed[]): string =>
  [...files]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')

export type BagFacts = {
  readonly organization: string
  readonly archiveNumber: string
  readonly version: number
  readonly title: string
  /** the day on which it was compiled */
  readonly day: string
  readonly payload: readonly Payload[]
}

export function bagInfo({ organization, archiveNumber, version, title, day, payload }: BagFacts): string {
  const octets = payload.reduce((sum, { byteSize }) => sum + byteSize, 0)
  const lines = [
    ['Source-Organization', organization],
    ['External-Identifier', archiveNumber],
    ['External-Description', title],
    ['Internal-Sender-Identifier', `version ${version}`],
    ['Bagging-Date', day],
    ['Payload-Oxum', `${octets}.${payload.length}`],
    ['Bag-Software-Agent', 'Huiyin'],
  ] as const
  return lines.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('')
}

/** The one folder that a package opens into. */
export const bagFolder = (archiveNumber: string, version: number): string =>
  `${archiveNumber.replace(/[^\p{L}\p{N}·._-]/gu, '_')}-v${version}`
