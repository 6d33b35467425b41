import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Bytes of buffers that somebody still holds: what only waits to be swept away is swept away first. */
export function heldBuffers(): number {
  // The buffers of one collection are given back while the next begins.
  collect()
  collect()
  return process.memoryUsage().arrayBuffers
}
