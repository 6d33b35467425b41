import { describe, expect, test } from 'vitest'
import type { DeviceCopy } from '@/components/device/device-copy'
import { DraftSaver, type SaveState, type Start } from '@/components/suggestions/draft-saver'
import { blankDraft } from '@/components/suggestions/draft-values'
import type { Answer, Problem } from '@/components/ui/submit-command'

type Saved = { suggestionId: string; version: number }
type Sent = { input: { title: string; version: number; suggestionId?: string }; key: string }

const problem = (code: string): Problem => ({ ok: false, code, message: code })
const saved = (version: number): Answer<Saved> => ({ ok: true, result: { suggestionId: 's', version } })
const at = new Date('2022-02-23T02:32:00Z')

/** A desk: what is typed, what the server answers, what the device holds. */
function desk(answers: Answer<Saved>[], start: Partial<Start> = {}) {
  const device = new Map<string | null, DeviceCopy>()
  const [sent, states, begun]: [Sent[], SaveState[], string[]] = [[], [], []]
  const page = { title: '', hasRoom: true }
  const saver = new DraftSaver(
    { suggestionId: null, version: 0, values: blankDraft, unanswered: null, firstKey: null, ...start },
    {
      values: () => ({ ...blankDraft, title: page.title }),
      send: async (input, key) => {
        sent.push({ input, key } as Sent)
        return answers.shift() ?? saved(99)
      },
      newKey: () => `key-${sent.length + 1}`,
      keep: async (copy, id) => {
        if (page.hasRoom) device.set(id, copy)
        return page.hasRoom
      },
      forget: async (id) => void device.delete(id),
      now: () => at,
      tell: (state) => states.push(state),
      begun: (id) => begun.push(id),
    },
  )
  return { saver, page, device, sent, states, begun }
}

test('what is saved is on the server and no longer on the device', async () => {
  const { saver, page, device, states, begun } = desk([saved(1)])
  page.title = '修路'
  expect(await saver.save()).toBe(true)
  expect([saver.draft, saver.isSaved, device.size, begun]).toEqual([{ suggestionId: 's', version: 1 }, true, 0, ['s']])
  expect(states.at(-1)).toEqual({ kind: 'saved', at })
})

test('nothing typed, nothing sent', async () => {
  const { saver, sent } = desk([])
  expect(await saver.save()).toBe(true)
  expect(sent).toEqual([])
})

describe('without an answer', () => {
  test('the words stay on the device, and the same request goes out again under its key', async () => {
    const { saver, page, device, sent, states } = desk([problem('network'), saved(1), saved(2)])
    page.title = '修路'
    expect(await saver.save()).toBe(false)
    expect(device.get(null)?.values.title).toBe('修路')
    expect(states.at(-1)).toMatchObject({ kind: 'failed', kept: true })
    page.title = '修路和路灯'
    expect(await saver.save()).toBe(true)
    expect(sent.map(({ input, key }) => [input.title, key, input.suggestionId, input.version])).toEqual([
      ['修路', 'key-1', undefined, 0],
      ['修路', 'key-1', undefined, 0],
      ['修路和路灯', 'key-3', 's', 1],
    ])
    expect(device.size).toBe(0)
  })

  test('it is sent first after a reload, so that no second draft is made', async () => {
    const unanswered = {
      key: 'of-before',
      input: { title: '修路', version: 0 },
      values: { ...blankDraft, title: '修路' },
    }
    const { saver, page, sent } = desk([saved(1), saved(2)], { unanswered })
    page.title = '修路和路灯'
    await saver.save()
    expect(sent.map(({ key, input }) => [key, input.suggestionId])).toEqual([
      ['of-before', undefined],
      ['key-2', 's'],
    ])
  })
})

test('refused words go out anew under another key once they are mended', async () => {
  const { saver, page, sent, device } = desk([problem('shape-refused'), saved(1)])
  page.title = '\u0000'
  expect(await saver.save()).toBe(false)
  expect(device.size).toBe(1)
  page.title = '修路'
  expect(await saver.save()).toBe(true)
  expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-2'])
})

test('over newer words nothing more is sent, and what was typed stays on the device', async () => {
  const { saver, page, sent, device, states } = desk([problem('stale-version')], { suggestionId: 's', version: 3 })
  page.title = '旧页面上的标题'
  expect(await saver.save()).toBe(false)
  expect(await saver.save()).toBe(false)
  expect(sent).toHaveLength(1)
  expect(states.at(-1)).toEqual({ kind: 'stale' })
  expect(device.get('s')).toMatchObject({ version: 3, values: { title: '旧页面上的标题' } })
})

test('a device without room is said so', async () => {
  const { saver, page, states } = desk([problem('network')])
  Object.assign(page, { title: '修路', hasRoom: false })
  await saver.save()
  expect(states.at(-1)).toMatchObject({ kind: 'failed', kept: false })
})

test('two saves at once are one', async () => {
  const { saver, page, sent } = desk([saved(1)])
  page.title = '修路'
  expect(await Promise.all([saver.save(), saver.save()])).toEqual([true, true])
  expect(sent).toHaveLength(1)
})

test('a draft that only has a file yet gets its address, once', async () => {
  const { saver, sent, begun } = desk([problem('network'), saved(1)])
  expect(await saver.begin()).toBe(null)
  expect(await Promise.all([saver.begin(), saver.begin()])).toEqual(['s', 's'])
  expect([sent.length, begun]).toEqual([2, ['s']])
  expect(await saver.begin()).toBe('s')
  expect(sent.length).toBe(2)
})

describe('a draft that the server does not know yet', () => {
  test('is made under a key of its own, the same from whatever page it is sent', async () => {
    const { saver, page, sent } = desk([problem('network'), saved(1), saved(2)], { firstKey: 'key-of-the-draft' })
    page.title = '修路'
    await saver.save()
    page.title = '修路和路灯'
    await saver.save()
    expect(sent.map(({ key }) => key)).toEqual(['key-of-the-draft', 'key-of-the-draft', 'key-3'])
  })

  test('becomes one of its own where its key already made another', async () => {
    const { saver, page, sent } = desk([problem('key-reused'), saved(1)], { firstKey: 'key-of-the-draft' })
    page.title = '修路'
    expect(await saver.save()).toBe(false)
    expect(await saver.save()).toBe(true)
    expect(sent.map(({ key }) => key)).toEqual(['key-of-the-draft', 'key-2'])
  })

  test('is never nowhere while it gets its address', async () => {
    const { saver, page, device, begun } = desk([saved(1), problem('network')])
    page.title = '修路'
    const saving = saver.save()
    page.title = '修路和路灯'
    expect(await saving).toBe(false)
    expect([begun, [...device.keys()], device.get('s')?.values.title]).toEqual([['s'], ['s'], '修路和路灯'])
  })
})

test('what the server has is not known of a copy without its page: it is sent, even when it is blank', async () => {
  const { saver, sent } = desk([saved(4)], { suggestionId: 's', version: 3, values: null })
  expect(await saver.save()).toBe(true)
  expect(sent).toHaveLength(1)
})

test('says whether a save may come through later', async () => {
  for (const [code, later] of [
    ['network', true],
    ['failed', true],
    ['signed-out', true],
    ['shape-refused', false],
    ['move-not-open', false],
  ] as const) {
    const { saver, page } = desk([problem(code)])
    page.title = '修路'
    await saver.save()
    expect([code, saver.isUnreachable]).toEqual([code, later])
  }
})
