import { QrSquare } from '@/components/ui/qr-square'
import { ShownOnce } from '@/components/ui/shown-once'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type FreshAddressProps = {
  addressee: string
  address: string
  qr: { size: number; path: string }
  words: Words['outsiders']
}

/** Shown for a few minutes to whoever made it. */
export function FreshAddress({ addressee, address, qr, words }: FreshAddressProps) {
  const title = fill(words.addressTitle, { addressee })
  return (
    <ShownOnce title={title} text={words.addressOnce} label={words.address} value={address}>
      <QrSquare {...qr} label={words.qr} className="my-3 w-full max-w-40" />
    </ShownOnce>
  )
}
