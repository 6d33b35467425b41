import { expect, test } from 'vitest'
import { examine } from '@/lib/documents/attachments/examine'
import { Refusal } from '@/lib/domain/refusal'
import { sound } from './office-files'
import { chunk, exifWithPlace, jpeg, png } from './pictures'

const page = '<!DOCTYPE html><script>alert(1)</script>'

test('a photograph loses its place and keeps how it was held', async () => {
  const { bytes, stripped } = await examine('a.jpg', jpeg({ exif: exifWithPlace(6), comment: page }))
  expect(stripped).toBe(true)
  for (const trace of ['GPS', 'script']) expect(bytes.includes(trace)).toBe(false)
  const again = await examine('a.jpg', bytes)
  expect(bytes.toString('latin1')).toContain('Exif\0\0MM')
  expect(again.bytes.equals(bytes)).toBe(true)
})

test('what hangs behind a picture stays outside', async () => {
  for (const [name, bytes] of [
    ['a.jpg', jpeg({ behind: page })],
    ['a.png', png({ behind: page })],
  ] as const)
    expect((await examine(name, bytes)).bytes.includes('script')).toBe(false)
})

test('a picture loses its texts and nothing that is seen', async () => {
  const more = [
    chunk('tEXt', Buffer.from('Author\0Wang')),
    chunk('eXIf', Buffer.from('GPS')),
    chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])),
  ]
  const { bytes, stripped } = await examine('a.png', png({ more }))
  expect(stripped).toBe(true)
  expect([bytes.includes('Wang'), bytes.includes('GPS'), bytes.includes('gAMA')]).toEqual([false, false, true])
})

test('a thousand files that were cut, turned or filled at random are refused or taken, never a fault', async () => {
  let state = 20_220_301
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  const originals = [...sound, ['a.jpg', jpeg({ exif: exifWithPlace() })] as [string, Buffer]]
  for (let round = 0; round < 1000; round++) {
    const [name, whole] = originals[random(originals.length)] as [string, Buffer]
    const bytes = Buffer.from(whole.subarray(0, 1 + random(whole.length)))
    for (let at = random(8); at > 0; at--) bytes[random(bytes.length)] = random(256)
    const outcome = await examine(name, bytes).catch((error: unknown) => error)
    expect(outcome instanceof Error && !(outcome instanceof Refusal), `${name} in round ${round}: ${outcome}`).toBe(
      false,
    )
  }
})
