import { expect, test } from 'vitest'
import { actionOf } from '@/components/desk/desk-keys'
import type { DeskLine } from '@/components/desk/desk-lines'
import { deskSaver } from '@/components/desk/desk-saver'
import { readyNow } from '@/components/desk/use-desk'
import { deskAct } from '@/components/registration/desk-keys'

const pressed = (key: string, more: object = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

test('a key that both desks know means the same on both', () => {
  expect(actionOf(pressed('0', { code: 'Digit0' }))).toEqual({ kind: 'clear' })
  expect(deskAct(pressed('0'), '')).toEqual({ kind: 'clear' })
  expect(actionOf(pressed('?'))).toEqual(deskAct(pressed('?'), ''))
  expect(actionOf(pressed('x')), 'x chooses a row at the registration desk').toBeNull()
  expect(deskAct(pressed('a'), ''), 'a adds an assisting unit at the assignment desk').toBeNull()
})

test('Caps Lock changes nothing', () => {
  expect(actionOf(pressed('J'))).toEqual({ kind: 'move', by: 1 })
  expect(actionOf(pressed('U'))).toEqual({ kind: 'find', role: 'LEAD' })
})

test('what is chosen on the page is counted at once', async () => {
  const line = (id: string) => ({ id, version: 0, units: [] }) as unknown as DeskLine
  const lines = [line('one'), line('two')]
  const saver = deskSaver(
    lines,
    () => new Promise(() => {}),
    () => {},
  )
  expect(readyNow(5, lines, saver)).toBe(5)
  saver.change('one', [{ unitId: 'roads', role: 'SOLE', part: null }])
  expect(readyNow(5, lines, saver)).toBe(6)
  saver.change('one', [])
  expect(readyNow(5, lines, saver)).toBe(5)
})
