import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Tells a process from a later one that was given the same number. */
async function birthOf(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined ? 'alive' : stat.slice(stat.lastIndexOf(')')).split(' ')[20]
}

async function isLive(directory: string, name: string): Promise<boolean> {
  const pid = Number(name)
  const noted = await readFile(join(directory, name), 'utf8').catch(() => undefined)
  if (noted !== undefined && noted !== '' && noted === (await birthOf(pid))) return true
  await rm(join(directory, name), { force: true })
  return false
}

export interface Occupancy {
  others(): Promise<number>
  leave(): Promise<void>
}

/** Who uses something shared, by process: the last one out turns off the light, and the killed are not counted. */
export async function occupy(directory: string): Promise<Occupancy> {
  await mkdir(directory, { recursive: true })
  const own = String(process.pid)
  await writeFile(join(directory, own), (await birthOf(process.pid)) ?? 'alive')
  return {
    async others() {
      const names = await readdir(directory)
      const live = await Promise.all(names.filter((name) => name !== own).map((name) => isLive(directory, name)))
      return live.filter(Boolean).length
    },
    leave: () => rm(join(directory, own), { force: true }),
  }
}
