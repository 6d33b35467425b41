import { sep } from 'node:path'
import { Worker } from 'node:worker_threads'

type Reading<Said> = {
  /** from the project's root; the file is started as it stands, by Node itself: no bundler has to understand it */
  readonly file: readonly string[]
  readonly data: unknown
  readonly limits: ThreadLimits
  readonly hear: (said: Said) => void
}

export type ThreadLimits = {
  readonly seconds: number
  readonly heapMegabytes: number
  /** of what lies outside the heap; without it nothing is measured there */
  readonly bufferMegabytes?: number
}

/** It said all it had to say, or it was ended because of its time or its memory. */
export type ThreadEnding = 'finished' | 'slow' | 'large'

const measuredEvery = 50
const megabyte = 1024 * 1024

/** Reads what others sent in a thread with its own memory, its own clock, an empty environment and no native code. Rejects with what the thread threw. */
export function readInThread<Said>({ file, data, limits, hear }: Reading<Said>): Promise<ThreadEnding> {
  const worker = new Worker([process.cwd(), ...file].join(sep), {
    workerData: data,
    env: {},
    execArgv: process.features.typescript ? ['--no-addons'] : ['--import', 'tsx'],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
  const { promise, resolve, reject } = Promise.withResolvers<ThreadEnding>()
  const late = setTimeout(() => resolve('slow'), limits.seconds * 1000)
  const watch = watchBuffers(worker, limits.bufferMegabytes, () => resolve('large'))
  worker.on('message', hear)
  worker.once('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('large')
    else reject(cause)
  })
  worker.once('exit', () => resolve('finished'))
  return promise.finally(() => {
    clearTimeout(late)
    clearInterval(watch)
    return worker.terminate()
  })
}

/** The limit of a thread's heap does not count its buffers. The thread is interrupted to be asked, however busy it is. */
function watchBuffers(worker: Worker, megabytes: number | undefined, tooLarge: () => void) {
  if (megabytes === undefined) return
  const ask = async () => {
    const { external_memory: bytes } = await worker.getHeapStatistics()
    if (bytes > megabytes * megabyte) tooLarge()
  }
  return setInterval(() => void ask().catch(() => undefined), measuredEvery)
}
