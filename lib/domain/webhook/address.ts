import { Refusal } from '../refusal'

/** Names that are never somebody else's machine. */
const ownNames = /(^|\.)(localhost|localdomain|local|internal|home\.arpa)$/

type Setting = string | undefined

/** What the setting says: nothing means any public host, `off` none, otherwise those that it names. */
export function hostsNamed(setting: Setting): readonly string[] | null {
  if (setting === undefined) return null
  return setting.trim() === 'off'
    ? []
    : setting
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
}

export const isOff = (setting: Setting): boolean => hostsNamed(setting)?.length === 0

/** Whether the operator named this very host; such a one may stand in the network of the house. */
export const isNamed = (host: string, setting: Setting): boolean => hostsNamed(setting)?.includes(host) ?? false

/** Refused before anything is kept; the address that the name leads to is looked at whenever a connection is made. */
export function ensureHostPermitted(host: string, setting: Setting): void {
  const named = isNamed(host, setting)
  const literal = literalOf(host)
  if (hostsNamed(setting) !== null && !named) throw new Refusal('webhook-host-refused')
  if (ownNames.test(host.replace(/\.$/, ''))) throw new Refusal('webhook-host-refused')
  if (literal && !isReachable(literal, named)) throw new Refusal('webhook-host-refused')
}

/** What stands in an address in place of a name: v6 comes in brackets. */
export function literalOf(host: string): string | null {
  if (host.startsWith('[')) return host.slice(1, -1)
  return v4(host) === null ? null : host
}

/**
 * Whether a connection may be made to it. Of the private networks only those of hosts that the operator named (`named`); loopback, link-local (among
 * it what clouds answer to about themselves), multicast and reserved addresses never. IANA special-purpose registries, RFC 6890.
 */
export function isReachable(address: string, named: boolean): boolean {
  const four = v4(address) ?? mappedV4(address)
  const range = four === null ? rangeOfV6(address) : rangeOfV4(four)
  return range === 'PUBLIC' || (named && range === 'PRIVATE')
}

type Range = 'PUBLIC' | 'PRIVATE' | 'NEVER'

/** first address, length of the prefix, what it is */
const rangesOfV4: readonly (readonly [string, number, Range])[] = [
  ['0.0.0.0', 8, 'NEVER'],
  ['10.0.0.0', 8, 'PRIVATE'],
  ['100.100.100.200', 32, 'NEVER'],
  ['100.64.0.0', 10, 'PRIVATE'],
  ['127.0.0.0', 8, 'NEVER'],
  ['169.254.0.0', 16, 'NEVER'],
  ['172.16.0.0', 12, 'PRIVATE'],
  ['192.0.0.0', 24, 'NEVER'],
  ['192.0.2.0', 24, 'NEVER'],
  ['192.88.99.0', 24, 'NEVER'],
  ['192.168.0.0', 16, 'PRIVATE'],
  ['198.18.0.0', 15, 'NEVER'],
  ['198.51.100.0', 24, 'NEVER'],
  ['203.0.113.0', 24, 'NEVER'],
  ['224.0.0.0', 3, 'NEVER'],
]

function rangeOfV4(address: number): Range {
  const found = rangesOfV4.find(([first, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(address / size) === Math.floor((v4(first) as number) / size)
  })
  return found?.[2] ?? 'PUBLIC'
}

/** Only global unicast is anybody's; of it not what wraps another address (Teredo, 6to4) or is for books. */
function rangeOfV6(address: string): Range {
  const groups = v6(address)
  if (!groups) return 'NEVER'
  const [first = 0, second = 0] = groups
  if (first >= 0xfc00 && first <= 0xfdff) return groups.join() === ofTheCloud ? 'NEVER' : 'PRIVATE'
  if (first < 0x2000 || first > 0x3fff) return 'NEVER'
  if (first === 0x2001 && (second < 0x0200 || second === 0x0db8)) return 'NEVER'
  return first === 0x2002 || first === 0x3fff ? 'NEVER' : 'PUBLIC'
}

/** fd00:ec2::254 */
const ofTheCloud = [0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254].join()

function v4(address: string): number | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return null
  const parts = address.split('.').map(Number)
  return parts.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null
}

/** ::ffff:a.b.c.d, ::a.b.c.d and 64:ff9b::a.b.c.d lead to the same machine as a.b.c.d. */
function mappedV4(address: string): number | null {
  const groups = v6(address)
  if (!groups) return null
  const head = groups.slice(0, 6).join()
  const wraps = ['0,0,0,0,0,65535', '0,0,0,0,0,0', '100,65435,0,0,0,0'].includes(head)
  return wraps ? (groups[6] as number) * 65536 + (groups[7] as number) : null
}

function v6(address: string): number[] | null {
  const [bare = ''] = address.split('%')
  const plain = bare.replace(/(\d+\.\d+\.\d+\.\d+)$/, (four) => {
    const value = v4(four)
    return value === null ? four : `${Math.floor(value / 65536).toString(16)}:${(value % 65536).toString(16)}`
  })
  const halves = plain.split('::')
  if (halves.length > 2 || !plain.includes(':')) return null
  const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - before.length - after.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null
  const groups = [...before, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...after]
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null
}
