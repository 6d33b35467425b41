import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isReachable } from '@/lib/domain/webhook/address'

export type Resolver = (host: string) => Promise<readonly { address: string; family: number }[]>

export const byName: Resolver = (host) => lookup(host, { all: true, verbatim: true })

/** It leads to where nobody outside may be sent. */
export class AddressRefused extends Error {}

/**
 * The very addresses that the connection is made to are looked at, so that a name that leads elsewhere the next time gains nothing. One bad address among
 * several spoils all.
 */
export const guardedLookup =
  (named: boolean, resolve: Resolver): LookupFunction =>
  (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        if (!first || found.some(({ address }) => !isReachable(address, named))) done(new AddressRefused(), '', 0)
        else if (options.all) done(null, [...found])
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    )
  }
