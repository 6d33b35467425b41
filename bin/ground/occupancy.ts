import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Tells a process from a later one that was given the same number. */
export async function birthOf(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (stat === undefined) return 'alive'
  const [, state, ...fields] = stat.slice(stat.lastIndexOf(')')).split(' ')
  // A killed process stays listed until its parent has asked how it ended.
  return state === 'Z' ? undefined : fields[18]
}

async function isLive(directory: string, name: string): Promise<boolean> {
  const noted = await readFile(join(directory, name), 'utf8').catch(() => undefined)
  if (noted && noted === (await birthOf(Number(name)))) return true
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

async function take(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const [pid, birth] = (await readFile(lock, 'utf8').catch(() => '')).split(' ')
  if (pid && birth !== (await birthOf(Number(pid)))) await rm(lock, { force: true })
  return false
}

/** One process at a time; the lock of a killed one is void. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const own = `${process.pid} ${(await birthOf(process.pid)) ?? 'alive'}`
  while (!(await take(lock, own))) await pause(50)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}
