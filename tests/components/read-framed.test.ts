import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readFramed } from '@/components/exports/read-framed'
import { withProgress } from '@/lib/web/list-progress'

const asked = new Request('http://localhost/list', { headers: { 'X-Progress': 'rows' } })

/** As the house sends it, in pieces of so many bytes as a network may cut it. */
async function sent(texts: readonly string[], size: number, upTo = Number.POSITIVE_INFINITY) {
  let rows = 0
  async function* written() {
    for (const text of texts) {
      rows += 10
      yield Buffer.from(text)
    }
  }
  const body = Readable.from(written(), { objectMode: false, highWaterMark: 1 })
  const answer = withProgress(asked, { body, headers: {}, sent: () => rows, total: null })
  const bytes = new Uint8Array(await answer.arrayBuffer()).slice(0, upTo)
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
}

const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
  const told: number[] = []
  const pieces = await readFramed(stream, (rows) => told.push(rows))
  return { text: pieces && (await new Blob(pieces).text()), told }
}

test.each([1, 3, 8, 1000])('a file in frames is whole again, in pieces of %i bytes', async (size) => {
  const { text, told } = await read(await sent(['第一行\n', '第二行\n', '第三行\n'], size))
  expect(text).toBe('第一行\n第二行\n第三行\n')
  expect(told.at(-1)).toBe(30)
  expect(told).toEqual(told.toSorted((one, other) => one - other))
})

test.each([0, 5, 8, 20, 26])('one that breaks off after %i bytes is no file', async (upTo) => {
  expect((await read(await sent(['第一行\n', '第二行\n'], 4, upTo))).text).toBeNull()
})

test('an empty list is whole', async () => {
  expect(await read(await sent([], 4))).toEqual({ text: '', told: [0] })
})
