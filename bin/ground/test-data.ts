import { createHash } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureDataDirectory, project } from './project'

const memory = '/dev/shm'
const enough = 4 * 1024 ** 3

/** In memory where there is room: tests commit tens of thousands of times, and waiting for a disk proves nothing about a rule. */
export async function testDataDirectory(): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  if (room < enough) return ensureDataDirectory(join(project, '.data/test'))
  return ensureDataDirectory(
    join(memory, `huiyin-tests-${createHash('sha256').update(project).digest('hex').slice(0, 12)}`),
  )
}
