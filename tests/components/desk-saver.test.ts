import { expect, test } from 'vitest'
import { actionOf } from '@/components/desk/desk-keys'
import { deskSaver, type Kept, type Units } from '@/components/desk/desk-saver'
import type { Answer } from '@/components/ui/submit-command'

const unit = (unitId: string): Units => [{ unitId, role: 'SOLE', part: null }]
type Sent = { id: string; version: number; units: Units; answer: (answer: Answer<Kept>) => void }

function aDesk() {
  const sent: Sent[] = []
  const rows = ['a', 'b'].map((id) => ({ id, version: 0, units: [] }))
  const send = (id: string, version: number, units: Units) =>
    new Promise<Answer<Kept>>((answer) => sent.push({ id, version, units, answer }))
  const saver = deskSaver(rows, send, () => undefined)
  const settle = async (place: number, result: Partial<Kept> = {}) => {
    const { version, units, answer } = sent[place] as Sent
    const plan = { version: version + 1, units, by: 'me' }
    answer({ ok: true, result: { isKept: true, plan, together: [], ...result } })
    await Promise.resolve()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { saver, sent, settle }
}

test('what was chosen last is sent after what is underway, and never beside it', async () => {
  const { saver, sent, settle } = aDesk()
  for (const id of ['x', 'y', 'z']) saver.change('a', unit(id))
  expect(sent.map(({ units }) => units)).toEqual([unit('x')])
  await settle(0)
  expect(sent.map(({ units, version }) => [units, version])).toEqual([
    [unit('x'), 0],
    [unit('z'), 1],
  ])
  expect(saver.isSettled()).toBe(false)
  await settle(1)
  expect(saver.slotOf('a')).toMatchObject({ phase: 'saved', version: 2, units: unit('z') })
  expect(saver.isSettled()).toBe(true)
})

test('another clerk’s choice stands beside one’s own until it is decided which one is kept', async () => {
  const { saver, sent, settle } = aDesk()
  const theirs = { version: 7, units: unit('theirs'), by: 'she' }
  saver.change('a', unit('mine'))
  await settle(0, { isKept: false, plan: theirs })
  expect(saver.slotOf('a')).toMatchObject({ phase: 'conflict', units: unit('mine'), theirs })
  saver.change('a', unit('other'))
  expect(sent).toHaveLength(1)
  saver.keepMine('a')
  expect(sent[1]).toMatchObject({ version: 7, units: unit('other') })
  await settle(1, { isKept: false, plan: { ...theirs, version: 9 } })
  saver.takeTheirs('a')
  expect(saver.slotOf('a')).toMatchObject({ phase: 'saved', version: 9, units: unit('theirs') })
})

test('a lost line is told, and tried again when asked', async () => {
  const { saver, sent, settle } = aDesk()
  saver.change('a', unit('x'))
  sent[0]?.answer({ ok: false, code: 'network', message: 'no line' })
  await new Promise((resolve) => setTimeout(resolve))
  expect(saver.slotOf('a')).toMatchObject({ phase: 'failed', problem: { message: 'no line' }, units: unit('x') })
  saver.retry('a')
  await settle(1)
  expect(saver.slotOf('a').phase).toBe('saved')
})

test('those handled together follow', async () => {
  const { saver, settle } = aDesk()
  saver.change('a', unit('x'))
  await settle(0, { together: [{ suggestionId: 'b', plan: { version: 4, units: unit('x'), by: 'me' } }] })
  expect(saver.slotOf('b')).toMatchObject({ version: 4, units: unit('x'), phase: 'saved' })
})

const pressed = (key: string, more: object = {}) =>
  actionOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

test('the digits are those of the keys, whatever Shift makes of them; what the browser means by Ctrl stays the browser’s', () => {
  expect(pressed('2', { code: 'Digit2' })).toEqual({ kind: 'take', place: 1 })
  expect(pressed('@', { code: 'Digit2', shiftKey: true })).toEqual({ kind: 'assist', place: 1 })
  expect(pressed('k', { ctrlKey: true })).toBeNull()
  expect(pressed('4', { code: 'Digit4' })).toBeNull()
  expect(pressed('?', { shiftKey: true })).toEqual({ kind: 'help' })
})
