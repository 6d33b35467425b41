import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The public records are no part of the project: they lie in a folder `shared/data` beside the checkout or above it, or nowhere. */
export function publicRecordsFolder(): string | null {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at))
    if (existsSync(join(at, 'shared/data/README.md'))) return join(at, 'shared/data')
  return null
}
