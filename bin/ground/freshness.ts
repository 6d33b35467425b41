import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { project } from './project'

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(join(project, path)).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(join(project, path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
}

/** What the sources say, whatever their dates: a clone, a copy and a checkout change dates and nothing else. */
export async function hashOf(...paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(paths.map(filesUnder))).flat().sort()
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(project, file)))
  return hash.digest('hex')
}

/** Makes something from sources unless it was made from the very same ones. */
export async function makeWhenStale(note: string, sources: string[], make: () => Promise<void>): Promise<boolean> {
  const wanted = await hashOf(...sources)
  if ((await readFile(note, 'utf8').catch(() => '')) === wanted) return false
  await make()
  await writeFile(note, wanted)
  return true
}
