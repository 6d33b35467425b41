'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ShownOnce } from '@/components/ui/shown-once'
import type { Words } from '@/lib/wording/catalogue'

type NewAddressProps = { address: string; words: Words['calendarFeed'] }

export function NewAddress({ address, words }: NewAddressProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <ShownOnce title={words.addressTitle} text={words.addressOnce} label={words.address} value={address} live>
      <div className="cluster mt-2">
        <Button onClick={copy}>{words.copy}</Button>
        <span aria-live="polite">{copied === null ? '' : copied ? words.copied : words.copyFailed}</span>
      </div>
    </ShownOnce>
  )
}
