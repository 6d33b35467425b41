import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'

let found: Promise<readonly string[]> | undefined

/** Addresses of the style sheets of this build, for pages that no framework puts together; none where nothing was built. */
export function styleSheets(): Promise<readonly string[]> {
  if (env().NODE_ENV !== 'production') return listed('.next/dev/static')
  // biome-ignore lint/style/noProcessEnv: where this build was laid, as next.config.js reads it.
  found ??= listed(join(process.env.BUILD_DIR ?? '.next', 'static'))
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
