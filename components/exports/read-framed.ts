type Bytes = Uint8Array<ArrayBuffer>

const headLength = 8

/**
 * A file in frames: rows so far and length, four bytes each, then the bytes. The frame without bytes ends it; null where it broke
 * off before.
 */
export async function readFramed(body: ReadableStream<Bytes>, hear: (rows: number) => void): Promise<Bytes[] | null> {
  const reader = body.getReader()
  const pieces: Bytes[] = []
  let held: Bytes = new Uint8Array()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    held = joined(held, part.value)
    for (let frame = firstIn(held); frame; frame = firstIn(held)) {
      hear(frame.rows)
      if (frame.bytes.length === 0) return pieces
      pieces.push(frame.bytes)
      held = held.subarray(frame.end)
    }
  }
  return null
}

function firstIn(held: Bytes): { rows: number; bytes: Bytes; end: number } | null {
  if (held.length < headLength) return null
  const head = new DataView(held.buffer, held.byteOffset)
  const end = headLength + head.getUint32(4)
  return held.length < end ? null : { rows: head.getUint32(0), bytes: held.subarray(headLength, end), end }
}

function joined(one: Bytes, other: Bytes): Bytes {
  if (one.length === 0) return other
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}
