import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'

let found: Promise<readonly string[]> | undefined

/** Addresses of the style sheets of this build, for pages that no framework puts together; none where nothing was built. */
export function styleSheets(): Promise<readonly string[]> {
  const { NODE_ENV, BUILD_DIR } = env()
  if (NODE_ENV !== 'production') return listed('.next/dev/static')
  found ??= listed(join(BUILD_DIR, 'static'))
  return found
}

async function listed(folder: string): Promise<readonly string[]> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), folder)
  const names = await readdir(path, { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `/_next/static/${name}`)
}
