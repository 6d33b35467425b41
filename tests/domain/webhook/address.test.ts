import { expect, test } from 'vitest'
import { ensureHostPermitted, hostsNamed, isOff, isReachable } from '@/lib/domain/webhook/address'

/** What the address is for somebody whom the operator did not name, and for one whom he did. */
test.each([
  ['93.184.216.34', true, true],
  ['1.1.1.1', true, true],
  ['223.255.255.255', true, true],
  ['172.15.255.255', true, true],
  ['172.32.0.0', true, true],
  ['100.63.255.255', true, true],
  ['2606:4700:4700::1111', true, true],
  ['240e::1', true, true],
  ['2001:200::1', true, true],
  ['2408:8000::1', true, true],
  ['10.0.0.0', false, true],
  ['10.255.255.255', false, true],
  ['172.16.0.0', false, true],
  ['172.31.255.255', false, true],
  ['192.168.1.1', false, true],
  ['100.64.0.1', false, true],
  ['100.127.255.255', false, true],
  ['fc00::1', false, true],
  ['fdff:ffff::1', false, true],
  ['::ffff:192.168.1.1', false, true],
  ['0.0.0.0', false, false],
  ['127.0.0.1', false, false],
  ['127.255.255.255', false, false],
  ['169.254.169.254', false, false],
  ['100.100.100.200', false, false],
  ['192.0.0.192', false, false],
  ['192.0.2.1', false, false],
  ['192.88.99.1', false, false],
  ['198.18.0.1', false, false],
  ['198.19.255.255', false, false],
  ['198.51.100.1', false, false],
  ['203.0.113.1', false, false],
  ['224.0.0.1', false, false],
  ['255.255.255.255', false, false],
  ['::', false, false],
  ['::1', false, false],
  ['::ffff:127.0.0.1', false, false],
  ['::ffff:7f00:1', false, false],
  ['::127.0.0.1', false, false],
  ['64:ff9b::7f00:1', false, false],
  ['64:ff9b::169.254.169.254', false, false],
  ['2002:7f00:1::', false, false],
  ['2001:0:7f00:1::', false, false],
  ['2001:1ff::1', false, false],
  ['2001:db8::1', false, false],
  ['3fff::1', false, false],
  ['4000::1', false, false],
  ['fe80::1', false, false],
  ['fe80::1%eth0', false, false],
  ['fec0::1', false, false],
  ['ff02::1', false, false],
  ['fd00:ec2::254', false, false],
  ['256.1.1.1', false, false],
  ['1.1.1', false, false],
  ['1::2::3', false, false],
  ['', false, false],
])('%s: %s for anybody, %s where it was named', (address, forAnybody, named) => {
  expect([isReachable(address, false), isReachable(address, true)]).toEqual([forAnybody, named])
})

const refused = (host: string, setting?: string) => {
  try {
    ensureHostPermitted(host, setting)
    return false
  } catch {
    return true
  }
}

test.each([
  ['oa.example.gov.cn', undefined, false],
  ['93.184.216.34', undefined, false],
  ['localhost', undefined, true],
  ['localhost.', undefined, true],
  ['db.localhost', undefined, true],
  ['printer.local', undefined, true],
  ['host.localdomain', undefined, true],
  ['router.home.arpa', undefined, true],
  ['metadata.google.internal', undefined, true],
  ['127.0.0.1', undefined, true],
  ['[::1]', undefined, true],
  ['[2606:4700:4700::1111]', undefined, false],
  ['10.1.2.3', undefined, true],
  ['oa.example.gov.cn', 'off', true],
  ['oa.example.gov.cn', 'oa.example.gov.cn', false],
  ['oa.example.gov.cn', 'OA.example.gov.cn, other.example.com', false],
  ['x.oa.example.gov.cn', 'oa.example.gov.cn', true],
  ['10.1.2.3', '10.1.2.3', false],
  ['127.0.0.1', '127.0.0.1', true],
  ['localhost', 'localhost', true],
])('%s under the setting %s: refused %s', (host, setting, isRefused) => {
  expect(refused(host, setting)).toBe(isRefused)
})

test('the setting names hosts, or none, or says nothing', () => {
  expect([hostsNamed(undefined), hostsNamed('off'), hostsNamed('a.cn,  b.cn')]).toEqual([null, [], ['a.cn', 'b.cn']])
  expect([isOff(undefined), isOff('off'), isOff('a.cn')]).toEqual([false, true, false])
})
