import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone, birthOf, occupy } from '@/bin/ground/occupancy'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'occupancy-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function killedProcess(): Promise<number> {
  const child = spawn('sleep', ['60'])
  const pid = child.pid ?? 0
  await writeFile(join(directory, String(pid)), (await birthOf(pid)) ?? '')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  return pid
}

test('who was killed no longer counts', async () => {
  const occupancy = await occupy(directory)
  await killedProcess()
  expect(await occupancy.others()).toBe(0)
  expect(await readdir(directory)).toEqual([String(process.pid)])
})

test('who lives counts, and a later process with the same number does not', async () => {
  const occupancy = await occupy(directory)
  const name = join(directory, String(process.ppid))
  await writeFile(name, (await birthOf(process.ppid)) ?? '')
  expect(await occupancy.others()).toBe(1)
  await writeFile(name, 'born at another time')
  expect(await occupancy.others()).toBe(0)
})

test('one at a time, and the lock of the killed is void', async () => {
  const lock = join(directory, 'lock')
  await writeFile(lock, `${await killedProcess()} 12345`)
  let inside = 0
  let most = 0
  const enter = () =>
    alone(lock, async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 20))
      inside -= 1
    })
  await Promise.all([enter(), enter(), enter()])
  expect(most).toBe(1)
})

test('the lock is given back when the work fails', async () => {
  const lock = join(directory, 'lock')
  await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(alone(lock, () => Promise.resolve('yes'))).resolves.toBe('yes')
})
