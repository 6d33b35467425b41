import { Notice } from '@/components/ui/notice'
import { QrSquare } from '@/components/ui/qr-square'
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
    <Notice tone="warn" title={title}>
      <p>{words.addressOnce}</p>
      <input className="control mt-2" readOnly value={address} aria-label={title} />
      <QrSquare {...qr} label={words.qr} className="my-3 w-full max-w-40" />
    </Notice>
  )
}
