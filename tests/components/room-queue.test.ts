import { describe, expect, test } from 'vitest'
import type { Entry } from '@/components/meetings/room/entry'
import { type QueueState, RoomQueue, type Sent } from '@/components/meetings/room/room-queue'
import type { Answer, Problem } from '@/components/ui/submit-command'

const problem = (code: string): Problem => ({ ok: false, code, message: code })
const done = (version?: number): Answer<Sent> => ({ ok: true, result: version === undefined ? {} : { version } })

const record = (key: string, itemId: string, doneAt: number, version = 1): Entry => ({
  ...{ key, doneAt, command: 'record-meeting-item' },
  input: {
    ...{ itemId, version, outcome: 'ACCEPTED', answeredByUnitId: 'unit', answeredBy: '王', answeredByPost: '局长' },
    ...{ answeredByRank: 'HEAD', answerText: '', delegateWords: '同意', promises: [], doneAt },
  },
})

/** A device whose storage outlives the page, and a server that answers by a list. */
function room(stored = new Map<string, Entry>()) {
  const asked: string[] = []
  const versions: number[] = []
  const answers: Answer<Sent>[] = []
  let state: QueueState | null = null
  const store = {
    all: async () => [...stored.values()],
    put: async (entry: Entry) => stored.set(entry.key, entry).size > 0,
    remove: async (key: string) => stored.delete(key),
  }
  const queue = new RoomQueue({
    store,
    send: async (entry) => {
      asked.push(entry.key)
      if (entry.command === 'record-meeting-item') versions.push(entry.input.version)
      return answers.shift() ?? done(2)
    },
    tell: (next) => {
      state = next
    },
    onSent: () => {},
  })
  return { queue, stored, asked, answers, versions, state: () => state as QueueState | null }
}

test('without a network everything waits on the device, and goes in the order in which it was done', async () => {
  const { queue, asked, answers, stored } = room()
  answers.push(problem('network'))
  await queue.add(record('c', 'item-3', 300))
  await queue.add(record('a', 'item-1', 100))
  await queue.run()
  expect([asked, queue.state.stopped?.code, stored.size]).toEqual([['a'], 'network', 2])
  await queue.add(record('b', 'item-2', 200))
  await queue.run()
  expect([asked, stored.size, queue.state.entries]).toEqual([['a', 'a', 'b', 'c'], 0, []])
})

test('a page that was closed leaves its records to the next one, under the same keys', async () => {
  const first = room()
  await first.queue.add(record('a', 'item-1', 100))
  const second = room(first.stored)
  await second.queue.run()
  expect([second.asked, first.stored.size]).toEqual([['a'], 0])
})

test('a record over one that had not been sent is over the version that became of it', async () => {
  const { queue, asked, versions, answers } = room()
  await queue.add(record('a', 'item-1', 100, 4))
  await queue.add(record('b', 'item-1', 200, 4))
  answers.push(done(5), done(6))
  await queue.run()
  expect([asked, versions]).toEqual([
    ['a', 'b'],
    [4, 5],
  ])
})

test('what was changed meanwhile is held, and holds what was written over it; the others go', async () => {
  const { queue, asked, answers, stored } = room()
  await queue.add(record('a', 'item-1', 100))
  await queue.add(record('b', 'item-1', 200))
  await queue.add(record('c', 'item-2', 300))
  answers.push(problem('stale-version'))
  await queue.run()
  expect([asked, [...queue.state.held.keys()], [...stored.keys()]]).toEqual([['a', 'c'], ['a'], ['a', 'b']])
  await queue.replace('a', record('d', 'item-1', 100, 7))
  await queue.run()
  expect([asked, stored.size]).toEqual([['a', 'c', 'd', 'b'], 0])
})

test('a fault of the server stops neither the others nor the next try', async () => {
  const { queue, asked, answers, stored } = room()
  await queue.add(record('a', 'item-1', 100))
  await queue.add(record('b', 'item-2', 200))
  answers.push(problem('failed'))
  await queue.run()
  expect([asked, [...stored.keys()]]).toEqual([['a', 'b'], ['a']])
  await queue.run()
  expect([asked, stored.size]).toEqual([['a', 'b', 'a'], 0])
})

test('what the device has no room for is sent from the page, and said to be nowhere else', async () => {
  const asked: string[] = []
  const queue = new RoomQueue({
    store: { all: async () => [], put: async () => false, remove: async () => true },
    send: async ({ key }) => {
      asked.push(key)
      return done(2)
    },
    tell: () => {},
    onSent: () => {},
  })
  await queue.add(record('a', 'item-1', 100))
  expect(queue.state.isFull).toBe(true)
  await queue.run()
  expect([asked, queue.state.entries]).toEqual([['a'], []])
})

describe('in the moment in which one leaves the device', () => {
  /** Somebody writes, or strikes out, while the device is at work on something else. */
  function meanwhile(act: 'all' | 'remove', then: (queue: RoomQueue) => Promise<void>) {
    const stored = new Map<string, Entry>()
    const sent: [string, number][] = []
    const answers: Answer<Sent>[] = []
    let waits = false
    const store = {
      all: async () => {
        const read = [...stored.values()]
        await at('all')
        return read
      },
      put: async (entry: Entry) => stored.set(entry.key, entry).size > 0,
      remove: async (key: string) => {
        await at('remove')
        return stored.delete(key)
      },
    }
    const queue = new RoomQueue({
      ...{ store, tell: () => {}, onSent: () => {} },
      send: async (entry) => {
        sent.push([entry.key, entry.command === 'record-meeting-item' ? entry.input.version : 0])
        return answers.shift() ?? done(2)
      },
    })
    const at = async (now: typeof act) => {
      if (!waits || now !== act) return
      waits = false
      await then(queue)
    }
    return { queue, sent, answers, stored, begin: () => (waits = true) }
  }

  test('what is written over it goes over its version, also when it has to be sent again', async () => {
    const late = record('b', 'item-1', 200, 4)
    const { queue, sent, answers, begin } = meanwhile('remove', (open) => open.add(late))
    await queue.add(record('a', 'item-1', 100, 4))
    answers.push(done(5), problem('network'))
    begin()
    await queue.run()
    await queue.run()
    expect(sent).toEqual([
      ['a', 4],
      ['b', 5],
      ['b', 5],
    ])
  })

  test('what is struck out then stays struck out', async () => {
    const { queue, sent, stored, begin } = meanwhile('remove', (open) => open.drop('b'))
    await queue.add(record('a', 'item-1', 100))
    await queue.add(record('b', 'item-2', 200))
    begin()
    await queue.run()
    expect([sent.map(([key]) => key), stored.size]).toEqual([['a'], 0])
  })

  test('what is written or struck out while the device is read counts', async () => {
    const { queue, sent, begin } = meanwhile('all', async (open) => {
      await open.drop('a')
      await open.add(record('b', 'item-2', 200))
    })
    await queue.add(record('a', 'item-1', 100))
    begin()
    await queue.run()
    expect(sent.map(([key]) => key)).toEqual(['b'])
  })
})
