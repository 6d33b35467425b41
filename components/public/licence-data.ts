import { type Granted, licenceAddress } from '@/lib/domain/publication/licence'

/** For machines: the address of what is granted; nothing is said where nothing is. */
export function licenceData(granted: readonly (Granted | null)[], origin: string): { license?: string | string[] } {
  const addresses = granted.flatMap((one) => (one ? [licenceAddress(one.licence, origin)] : []))
  const [first, ...others] = new Set(addresses)
  if (first === undefined) return {}
  return { license: others.length > 0 ? [first, ...others] : first }
}
