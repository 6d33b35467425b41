import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DeviceCopies } from '@/components/device/device-copies'
import type { DeviceCopy } from '@/components/device/device-copy'
import { sealOf } from '@/components/device/seal'
import { sendCopy } from '@/components/device/send-copy'
import { blankDraft } from '@/components/suggestions/draft-values'
import { judgeCopies } from '@/components/suggestions/judge-copies'
import type { Answer } from '@/components/ui/submit-command'
import { wordsFor } from '@/lib/wording/catalogue'

/** The part of a browser's storage that is used: names are its own keys, as in a browser. */
function storage(room = Number.POSITIVE_INFINITY) {
  const methods = {
    getItem(name: string) {
      return (this as Record<string, unknown>)[name] ?? null
    },
    setItem(name: string, text: string) {
      if (text.length > room) throw new Error('QuotaExceededError')
      Object.assign(this, { [name]: text })
    },
    removeItem(name: string) {
      delete (this as Record<string, unknown>)[name]
    },
  }
  return Object.create(methods) as Storage
}

const keyOf = (letter: string) => btoa(letter.repeat(32))
const device = async (personId = 'p1', key = keyOf('a')) => new DeviceCopies(personId, await sealOf(key))
const copyOf = (title: string, facts: Partial<DeviceCopy> = {}): DeviceCopy => ({
  values: { ...blankDraft, title },
  version: 0,
  unanswered: null,
  ...facts,
})

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
})

describe('a copy on the device', () => {
  test('comes back to the same person, whichever page he opens', async () => {
    await (await device()).keep('new-1', copyOf('修路'))
    const [found] = await (await device()).all()
    expect(found).toMatchObject({ draftId: 'new-1', copy: { values: { title: '修路' } } })
  })

  test('is not legible in the storage, and not opened by another, even under the same name', async () => {
    const mine = await device()
    await mine.keep('new-1', copyOf('修路'))
    expect(JSON.stringify(localStorage)).not.toContain('修路')
    expect(await (await device('p2', keyOf('b'))).all()).toEqual([])
    expect(await (await device('p1', keyOf('b'))).all()).toEqual([])
    expect(await mine.all()).toHaveLength(1)
  })

  test('of two pages are two, and each forgets only its own', async () => {
    const [here, there] = [await device(), await device()]
    await here.keep('s', copyOf('这里'))
    await there.keep('s', copyOf('那里'))
    await here.forget('s')
    expect((await here.all()).map(({ copy }) => copy.values.title)).toEqual(['那里'])
  })

  test('holds the last words, however fast they come', async () => {
    const mine = await device()
    await Promise.all(['一', '一二', '一二三'].map((title) => mine.keep('s', copyOf(title))))
    expect((await mine.all()).map(({ copy }) => copy.values.title)).toEqual(['一二三'])
  })

  test('of an older page, not sealed and without the newer fields, is read', async () => {
    const { place: _, cameAbout: __, ...older } = { ...blankDraft, title: '旧' }
    localStorage.setItem('draft:p1:new', JSON.stringify({ values: older, version: 0, unanswered: null }))
    expect(await (await device()).all()).toMatchObject([
      { draftId: 'new', copy: { values: { title: '旧', place: '' } } },
    ])
  })

  test.each(['', 'null', '{}', '[]', 'sealed:', 'sealed:%%%', 'sealed:AAAA', '{"values":{"title":1}}'])(
    'that is damaged (%s) is passed over',
    async (text) => {
      localStorage.setItem('draft:p1:s:page', text)
      expect(await (await device()).all()).toEqual([])
    },
  )

  test('a device without room says so', async () => {
    vi.stubGlobal('localStorage', storage(10))
    expect(await (await device()).keep('s', copyOf('修路'))).toBe(false)
  })
})

describe('at the opening of a draft', () => {
  const kept = (name: string, copy: DeviceCopy) => ({ name, draftId: 's', pageId: name, copy })
  const server = { suggestionId: 's', version: 3, values: { ...blankDraft, title: '服务器' } }

  test('words written on its version go on; other words are for him to choose; what is saved is done', () => {
    const copies = [
      kept('newest', copyOf('最新', { version: 3 })),
      kept('again', copyOf('最新', { version: 2 })),
      kept('other', copyOf('别的', { version: 3 })),
      kept('old', copyOf('旧版本', { version: 1 })),
      kept('saved', copyOf('服务器', { version: 2, wantsHandIn: true })),
    ]
    const { restored, conflicts, done, wantsHandIn } = judgeCopies(copies, server)
    expect(restored?.name).toBe('newest')
    expect(conflicts.map(({ name }) => name)).toEqual(['other', 'old'])
    expect(done.map(({ name }) => name)).toEqual(['saved', 'again'])
    expect(wantsHandIn).toBe(true)
  })

  test('a save whose answer never came and that the server holds is gone on from', () => {
    const unanswered = { key: 'k', input: {}, values: server.values }
    const { restored, conflicts } = judgeCopies([kept('a', copyOf('后来', { version: 2, unanswered }))], server)
    expect([restored?.name, conflicts]).toEqual(['a', []])
  })
})

describe('sent without its page', () => {
  const { errors } = wordsFor('zh-CN')
  const answered = (...answers: Answer<{ suggestionId: string; version: number }>[]) => {
    const sent: { key: string; input: unknown }[] = []
    const send = async (input: unknown, key: string) => {
      sent.push({ key, input })
      return answers.shift() ?? ({ ok: true, result: { suggestionId: 's', version: 1 } } as const)
    }
    return { sent, send }
  }
  const failed = (code: string) => ({ ok: false, code, message: code }) as const

  test('twice, it is sent under one key; then it is gone from the device', async () => {
    const mine = await device()
    await mine.keep('new-0190-key', copyOf('修路'))
    const { sent, send } = answered(failed('network'))
    const around = { device: mine, personId: 'p1', errors, send }
    const [first] = await mine.all()
    expect(first && (await sendCopy(first, around))).toMatchObject({ kind: 'failed' })
    const [again] = await mine.all()
    expect(again && (await sendCopy(again, around))).toEqual({ kind: 'sent' })
    expect(sent.map(({ key }) => key)).toEqual(['0190-key', '0190-key'])
    expect(await mine.all()).toEqual([])
  })

  test.each(['network', 'failed', 'signed-out', 'another-person', 'move-not-open', 'not-found', 'stale-version'])(
    'answered with %s it stays where it is',
    async (code) => {
      const mine = await device()
      await mine.keep('s', copyOf('修路', { version: 2 }))
      const [one] = await mine.all()
      const { send } = answered(failed(code))
      const outcome = one && (await sendCopy(one, { device: mine, personId: 'p1', errors, send }))
      expect(outcome?.kind).toBe(code === 'stale-version' ? 'stale' : 'failed')
      expect((await mine.all()).map(({ copy }) => copy.values.title)).toEqual(['修路'])
    },
  )

  test('with the wish to hand in, the draft is saved and the wish waits; nothing is handed in', async () => {
    const mine = await device()
    await mine.keep('new-0190-key', copyOf('修路', { wantsHandIn: true }))
    const [one] = await mine.all()
    const { sent, send } = answered()
    const outcome = one && (await sendCopy(one, { device: mine, personId: 'p1', errors, send }))
    expect(outcome).toMatchObject({
      kind: 'toConfirm',
      left: { draftId: 's', copy: { version: 1, wantsHandIn: true } },
    })
    expect(sent).toHaveLength(1)
    expect(await mine.all()).toMatchObject([{ draftId: 's', copy: { wantsHandIn: true } }])
  })
})
