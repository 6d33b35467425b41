import { expect, test } from 'vitest'
import { clientAddress } from '@/lib/web/client-address'

process.env.TRUSTED_PROXY_HOPS = '2'

const from = (forwarded: string) => clientAddress(new Headers({ 'x-forwarded-for': forwarded }))

test('the address is the one that the outermost trusted proxy saw', () => {
  expect(from('10.0.0.7, 192.168.0.1')).toBe('10.0.0.7')
  expect(from('2001:db8::1, 192.168.0.1')).toBe('2001:db8::1')
})

test('what the client wrote in front of it is not believed', () => {
  expect(from('1.1.1.1, 8.8.8.8, 10.0.0.7, 192.168.0.1')).toBe('10.0.0.7')
})

test('a header that is too short or no address is nobody in particular', () => {
  expect([from('192.168.0.1'), from(''), from('evil, 192.168.0.1')]).toEqual([undefined, undefined, undefined])
})
