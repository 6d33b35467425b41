import { expect, test } from 'vitest'
import { type Chosen, type Sent, type Upload, UploadQueue } from '@/components/attachments/upload-queue'
import type { Answer, Problem } from '@/components/ui/submit-command'

const problem = (code: string): Problem => ({ ok: false, code, message: code })
const sent = (fileName: string): Answer<Sent> => ({
  ok: true,
  result: { attachmentId: fileName, fileName, version: 1, stripped: false },
})
const file = (name: string) => new File(['x'], name)
const chosen = (name: string): Chosen => ({ file: file(name), kind: 'ATTACHMENT' })

function desk(answers: Answer<Sent>[]) {
  const page: { uploads: readonly Upload[] } = { uploads: [] }
  const asked: [string, string][] = []
  const done: string[] = []
  let keys = 0
  const queue = new UploadQueue({
    send: async ({ file }, key, progress) => {
      asked.push([file.name, key])
      progress(50)
      return answers.shift() ?? sent(file.name)
    },
    newKey: () => `key-${++keys}`,
    faultOf: ({ name }) => (name === 'empty' ? problem('attachment-empty') : null),
    tell: (uploads) => {
      page.uploads = uploads
    },
    onSent: ({ fileName }) => done.push(fileName),
  })
  const states = () => page.uploads.map(({ file, state }) => [file.name, state])
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 5))
  return { queue, page, asked, done, states, quiet }
}

test('several files go one after another', async () => {
  const { queue, asked, done, states, quiet } = desk([])
  queue.add([chosen('a'), chosen('b')])
  expect(states()).toEqual([
    ['a', 'sending'],
    ['b', 'waiting'],
  ])
  await quiet()
  expect([asked.map(([name]) => name), done, queue.leftToSend]).toEqual([['a', 'b'], ['a', 'b'], 0])
})

test('without a connection all of them wait in the list, and go again under the same keys', async () => {
  const { queue, asked, done, states, quiet } = desk([problem('network')])
  queue.add([chosen('a'), chosen('b')])
  await quiet()
  expect(states()).toEqual([
    ['a', 'offline'],
    ['b', 'offline'],
  ])
  expect(queue.leftToSend).toBe(2)
  queue.resume()
  await quiet()
  expect(done).toEqual(['a', 'b'])
  expect(asked[1]?.[1]).toBe(asked[0]?.[1])
})

test('a refused file says why, holds up no other, and is another submission when it is tried again', async () => {
  const { queue, page, asked, done, states, quiet } = desk([problem('attachment-damaged')])
  queue.add([chosen('a'), chosen('b')])
  await quiet()
  expect(states()).toEqual([
    ['a', 'refused'],
    ['b', 'sent'],
  ])
  expect(page.uploads[0]?.problem?.code).toBe('attachment-damaged')
  queue.resume()
  await quiet()
  expect(states()[0]).toEqual(['a', 'refused'])
  queue.resume(page.uploads[0]?.id)
  await quiet()
  expect(done).toEqual(['b', 'a'])
  expect(asked[2]?.[1]).not.toBe(asked[0]?.[1])
})

test('what is plainly wrong is not sent at all', async () => {
  const { queue, asked, states, quiet } = desk([])
  queue.add([chosen('empty'), chosen('a')])
  await quiet()
  expect(states()).toEqual([
    ['empty', 'refused'],
    ['a', 'sent'],
  ])
  expect(asked.map(([name]) => name)).toEqual(['a'])
})

test('what is not wanted any more is dropped, unless it is just being sent', async () => {
  const { queue, page, states, quiet } = desk([problem('network')])
  queue.add([chosen('a'), chosen('b')])
  queue.drop(page.uploads[0]?.id as string)
  queue.drop(page.uploads[1]?.id as string)
  await quiet()
  expect(states()).toEqual([['a', 'offline']])
  queue.drop(page.uploads[0]?.id as string)
  expect(queue.leftToSend).toBe(0)
})
