import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import { AddressRefused, guardedLookup, type Resolver } from '@/lib/notifications/webhooks/guarded-lookup'

type Found = string | readonly LookupAddress[]

const look = (resolver: Resolver, { named = false, all = true } = {}) =>
  new Promise<Found>((found, refused) =>
    guardedLookup(named, resolver)('oa.example.com', { all }, (error, addresses) =>
      error ? refused(error) : found(addresses as Found),
    ),
  )

const telling =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

test('a name that leads outside is connected to, in both ways of asking', async () => {
  expect(await look(telling('93.184.216.34'))).toEqual([{ address: '93.184.216.34', family: 4 }])
  expect(await look(telling('93.184.216.34'), { all: false })).toBe('93.184.216.34')
})

test('one bad address among several spoils all, and none is none', async () => {
  for (const addresses of [['93.184.216.34', '127.0.0.1'], ['::1'], ['169.254.169.254'], ['10.0.0.8'], []])
    await expect(look(telling(...addresses))).rejects.toBeInstanceOf(AddressRefused)
})

test('a host that the operator named may stand in the network of the house, and never in the machine', async () => {
  expect(await look(telling('10.0.0.8'), { named: true })).toEqual([{ address: '10.0.0.8', family: 4 }])
  await expect(look(telling('127.0.0.1'), { named: true })).rejects.toBeInstanceOf(AddressRefused)
})

test('a name that leads elsewhere the second time is looked at the second time', async () => {
  const answers = ['93.184.216.34', '127.0.0.1']
  const rebinding: Resolver = async () => [{ address: answers.shift() as string, family: 4 }]
  await look(rebinding)
  await expect(look(rebinding)).rejects.toBeInstanceOf(AddressRefused)
})

test('a name that nobody knows is an error of the network', async () => {
  const unknown: Resolver = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
  await expect(look(unknown)).rejects.toMatchObject({ code: 'ENOTFOUND' })
})
