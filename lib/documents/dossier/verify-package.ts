import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

export type FaultKind =
  | 'unreadable'
  | 'folder'
  | 'declaration'
  | 'listed'
  | 'unlisted'
  | 'content'
  | 'size'
  | 'event'
  | 'chain'
  | 'index'
export type Fault = { readonly kind: FaultKind; readonly where: string }
export type Verified = {
  readonly sha256: string
  readonly folder: string
  readonly files: number
  readonly events: number
  readonly withheld: number
  readonly last: { readonly sequence: number; readonly hash: string } | null
  readonly faults: readonly Fault[]
}
type Found = { readonly sha256: string; readonly size: number; readonly text: string | null }

/** What is read as text for the checks; everything else only goes by. */
const read = /(^|\/)(bagit\.txt|bag-info\.txt|(tag)?manifest-sha256\.txt|events\.jsonl|case\.json)$/
const longestText = 256 * 1024 * 1024

/** Checks a package by nothing but itself: BagIt (RFC 8493), the index, and each event against its hash. */
export async function verifyPackage(path: string): Promise<Verified> {
  const sha256 = await hashOfFile(path)
  const none = { sha256, folder: '', files: 0, events: 0, withheld: 0, last: null }
  try {
    const { folder, files } = await filesIn(path)
    if (folder === null) return { ...none, faults: [{ kind: 'folder', where: path }] }
    const log = eventsIn(textOf(files, 'events.jsonl'))
    const faults = [...bagFaults(files), ...indexFaults(files), ...log.faults]
    return { sha256, folder, files: files.size, events: log.events, withheld: log.withheld, last: log.last, faults }
  } catch (error) {
    return { ...none, faults: [{ kind: 'unreadable', where: error instanceof Error ? error.message : String(error) }] }
  }
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<{ folder: string | null; files: Map<string, Found> }> {
  const zip = await openPromise(path, { strictFileNames: true, validateEntrySizes: true })
  const files = new Map<string, Found>()
  const folders = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    const [folder = '', ...rest] = entry.fileName.split('/')
    folders.add(folder)
    files.set(rest.join('/'), await foundIn(zip, entry))
  }
  const [folder] = folders
  return { folder: folders.size === 1 && folder ? folder : null, files }
}

async function foundIn(zip: ZipFile, entry: Entry): Promise<Found> {
  const keeps = read.test(entry.fileName) && entry.uncompressedSize <= longestText
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  let size = 0
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    hash.update(piece as Buffer)
    size += (piece as Buffer).length
    if (keeps) kept.push(piece as Buffer)
  }
  return { sha256: hash.digest('hex'), size, text: keeps ? Buffer.concat(kept).toString('utf8') : null }
}

const textOf = (files: Map<string, Found>, name: string): string =>
  [...files].find(([path]) => path === name || path.endsWith(`/${name}`))?.[1].text ?? ''

function bagFaults(files: Map<string, Found>): Fault[] {
  const declared = /^BagIt-Version: 1\.0\n/.test(files.get('bagit.txt')?.text ?? '')
  const payload = listed(files.get('manifest-sha256.txt')?.text ?? '')
  const tags = listed(files.get('tagmanifest-sha256.txt')?.text ?? '')
  const unlisted = [...files.keys()].filter((path) => path.startsWith('data/') && !payload.has(path))
  return [
    ...(declared ? [] : [{ kind: 'declaration' as const, where: 'bagit.txt' }]),
    ...(payload.size === 0 ? [{ kind: 'listed' as const, where: 'manifest-sha256.txt' }] : []),
    ...(tags.size === 0 ? [{ kind: 'listed' as const, where: 'tagmanifest-sha256.txt' }] : []),
    ...[...payload, ...tags].flatMap(([path, sha256]): Fault[] => {
      const found = files.get(path)
      if (!found) return [{ kind: 'listed', where: path }]
      return found.sha256 === sha256 ? [] : [{ kind: 'content', where: path }]
    }),
    ...unlisted.map((where) => ({ kind: 'unlisted' as const, where })),
    ...sizeFaults(files, payload),
  ]
}

/** Payload-Oxum: octets and number of the payload. */
function sizeFaults(files: Map<string, Found>, payload: Map<string, string>): Fault[] {
  const octets = [...payload.keys()].reduce((sum, path) => sum + (files.get(path)?.size ?? 0), 0)
  const said = /^Payload-Oxum: (\S+)$/m.exec(files.get('bag-info.txt')?.text ?? '')?.[1]
  return said === `${octets}.${payload.size}` ? [] : [{ kind: 'size', where: 'bag-info.txt' }]
}

const listed = (manifest: string): Map<string, string> =>
  new Map(
    manifest.split('\n').flatMap((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
      return sha256 && path ? [[path, sha256] as const] : []
    }),
  )

type Indexed = { index?: { path?: string; sha256?: string }[] }

function indexFaults(files: Map<string, Found>): Fault[] {
  const { index = [] } = JSON.parse(textOf(files, 'case.json') || '{}') as Indexed
  if (index.length === 0) return [{ kind: 'index', where: 'case.json' }]
  return index.flatMap(({ path = '', sha256 }) =>
    files.get(path)?.sha256 === sha256 ? [] : [{ kind: 'index' as const, where: path }],
  )
}

type Line = {
  sequence: number
  previousHash: string
  hash: string
  type?: string
  content?: string
  withheld?: boolean
}

/** Each event by its own hash; neighbours in the chain of the congress by each other's. */
function eventsIn(text: string) {
  const lines = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))
  const faults = lines.flatMap((line, at): Fault[] => {
    const before = lines[at - 1]
    const follows = before?.sequence !== line.sequence - 1 || before.hash === line.previousHash
    const isOrdered = !before || before.sequence < line.sequence
    return [
      ...(agrees(line) ? [] : [{ kind: 'event' as const, where: String(line.sequence) }]),
      ...(follows && isOrdered ? [] : [{ kind: 'chain' as const, where: String(line.sequence) }]),
    ]
  })
  const last = lines.at(-1)
  return {
    events: lines.length,
    withheld: lines.filter(({ withheld }) => withheld).length,
    last: last ? { sequence: last.sequence, hash: last.hash } : null,
    faults,
  }
}

/** The place in the chain and the kind of the event stand in the words that are hashed. */
function agrees({ previousHash, hash, content, withheld, sequence, type }: Line): boolean {
  if (withheld) return content === undefined
  if (content === undefined) return false
  const [, hashedSequence, , hashedType] = JSON.parse(content) as [string, number, string, string]
  const computed = createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(content).digest('hex')
  return computed === hash && hashedSequence === sequence && hashedType === type
}
