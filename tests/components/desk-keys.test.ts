import { describe, expect, test } from 'vitest'
import { deskAct, nothingTyped, typedOn, typedSoFar } from '@/components/registration/desk-keys'

const pressed = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})

describe('the keys of the registration desk', () => {
  test.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['K', 'previous'],
    ['x', 'tick'],
    ['?', 'help'],
    ['0', 'clear'],
  ])('%s is %s', (key, kind) => {
    expect(deskAct(pressed(key), '')).toEqual({ kind })
  })

  test('x is this one, with Shift all; Caps Lock changes nothing', () => {
    expect(deskAct(pressed('X', { shiftKey: true }), '')).toEqual({ kind: 'tick-all' })
    expect(deskAct(pressed('X'), '')).toEqual({ kind: 'tick' })
    expect(deskAct(pressed('a'), '')).toBeNull()
  })

  test('Enter alone is the button’s own, with Shift it registers all that are chosen', () => {
    expect(deskAct(pressed('Enter'), '')).toBeNull()
    expect(deskAct(pressed('Enter', { shiftKey: true }), '')).toEqual({ kind: 'together' })
  })

  test('what the browser does with its own keys stays the browser’s', () => {
    expect(deskAct(pressed('a', { ctrlKey: true }), '')).toBeNull()
    expect(deskAct(pressed('1', { altKey: true }), '')).toBeNull()
    expect(deskAct(pressed('Tab'), '')).toBeNull()
  })

  test('a nought after a digit is a digit', () => {
    expect(deskAct(pressed('0'), '2')).toEqual({ kind: 'digit', digit: '0' })
  })
})

describe('digits', () => {
  test('that follow quickly are one number, slowly two', () => {
    const one = typedOn(nothingTyped, '1', 1000, 25)
    expect(typedOn(one, '2', 1300, 25).digits).toBe('12')
    expect(typedOn(one, '2', 3000, 25).digits).toBe('2')
    expect(typedSoFar(one, 3000)).toBe('')
  })

  test('beyond the list begin anew', () => {
    expect(typedOn(typedOn(nothingTyped, '3', 1000, 25), '4', 1100, 25).digits).toBe('4')
  })
})
