import { type Granted, licenceAddresses } from '@/lib/domain/publication/licence'

/** For machines: the address of what is granted; nothing is said where nothing is. */
export function licenceData(granted: readonly (Granted | null)[], origin: string): { license?: string | string[] } {
  const addresses = granted.flatMap((one) =>
    one ? [licenceAddresses[one.licence] ?? `${origin}/public/data#licence`] : [],
  )
  const [first, ...others] = new Set(addresses)
  if (first === undefined) return {}
  return { license: others.length > 0 ? [first, ...others] : first }
}
