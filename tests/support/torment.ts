import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { startWorker } from '@/bin/ground/processes'
import { rows } from './rows'

const random = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least + 1))

/** Jobs that are done for good, and all there are. */
async function progress(): Promise<{ done: number; all: number }> {
  const [row] = await rows.$queryRaw<{ done: number; all: number }[]>`
    SELECT count(*) FILTER (WHERE state = 'completed')::int AS done, count(*)::int AS all FROM pgboss.job`
  return row as { done: number; all: number }
}

const killed = (worker: ChildProcess): Promise<void> =>
  new Promise((done) => {
    worker.once('exit', () => done())
    worker.kill('SIGKILL')
  })

/**
 * Real worker processes, one or two at a time, each killed without warning at a random moment, at most so many jobs after
 * the last, and replaced until so many have died; then they are left in peace until the queue is done, for as many
 * milliseconds as there is patience. Answers how many died while there was work.
 */
export async function tormentWorkers(deaths: number, gap: number, patience: number): Promise<number> {
  const workers = new Set<ChildProcess>([startWorker()])
  let died = 0
  const until = performance.now() + patience
  try {
    while (died < deaths && performance.now() < until) {
      if (workers.size < 2 && Math.random() < 0.5) workers.add(startWorker())
      await untilSomeMore(random(5, gap), until)
      await pause(random(0, 300))
      const { done, all } = await progress()
      if (done === all) break
      for (const worker of [...workers].slice(0, random(1, workers.size))) {
        await killed(worker)
        workers.delete(worker)
        died++
      }
      if (workers.size === 0) workers.add(startWorker())
    }
    while (performance.now() < until) {
      const { done, all } = await progress()
      if (done === all) return died
      await pause(200)
    }
    throw new Error('the queue was not emptied')
  } finally {
    await Promise.all([...workers].map(killed))
  }
}

/** A worker that is killed before it has done anything proves nothing. */
async function untilSomeMore(least: number, until: number): Promise<void> {
  const { done } = await progress()
  while (performance.now() < until) {
    const now = await progress()
    if (now.done >= done + least || now.done === now.all) return
    await pause(25)
  }
}
