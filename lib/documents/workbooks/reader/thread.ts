import { parentPort, workerData } from 'node:worker_threads'
import { type FileToRead, readFile } from './read-file.ts'
import { Unreadable } from './unreadable.ts'

try {
  parentPort?.postMessage({ table: await readFile(workerData as FileToRead) })
} catch (cause) {
  if (!(cause instanceof Unreadable)) throw cause
  parentPort?.postMessage({ code: cause.code, facts: cause.facts })
}
