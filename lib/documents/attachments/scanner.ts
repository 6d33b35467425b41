import { once } from 'node:events'
import { connect } from 'node:net'
import { z } from 'zod'

export type Finding = 'CLEAN' | 'INFECTED'

const patience = 60_000
const longestAnswer = 4096
const verdict = z.object({ clean: z.boolean() })

/**
 * Asks whoever the configuration names: clamd at tcp://host:port, or a service that takes the bytes by POST and answers
 * {"clean": true}. No answer, or another one, is thrown: then nobody has looked.
 */
export function scan(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Finding> {
  return address.startsWith('tcp:') ? askClamd(bytes, new URL(address)) : askService(bytes, address)
}

async function askService(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Finding> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: bytes,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  if (response.status !== 200) throw new Error(`the scanner answered ${response.status}`)
  return verdict.parse(await response.json()).clean ? 'CLEAN' : 'INFECTED'
}

const pieceLength = 64 * 1024

/** The protocol of clamd: pieces with their length before them, then a length of nothing, then one line back. */
async function askClamd(bytes: Uint8Array, { hostname, port }: URL): Promise<Finding> {
  const socket = connect({ host: hostname, port: Number(port || 3310), signal: AbortSignal.timeout(patience) })
  const answer = answerOf(socket)
  try {
    await Promise.race([once(socket, 'connect'), answer])
    socket.write('zINSTREAM\0')
    for (let from = 0; from < bytes.length; from += pieceLength) {
      const piece = bytes.subarray(from, from + pieceLength)
      socket.write(lengthOf(piece.length))
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), answer])
    }
    socket.write(lengthOf(0))
    return findingIn(await answer)
  } finally {
    socket.destroy()
  }
}

async function answerOf(socket: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const piece of socket) {
    text += piece.toString('latin1')
    if (text.includes('\0') || text.length > longestAnswer) break
  }
  return text.replace(/\0.*$/s, '').trim()
}

function findingIn(line: string): Finding {
  if (line === 'stream: OK') return 'CLEAN'
  if (line.endsWith(' FOUND')) return 'INFECTED'
  throw new Error('the scanner did not look at the whole file')
}

function lengthOf(length: number): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(length)
  return head
}
