import { createHash } from 'node:crypto'

/** The same list is the same bytes and the same sheet of them. */
export function fingerprintOf(bytes: Uint8Array, sheet: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).update(`\0${sheet}`).digest())
}
