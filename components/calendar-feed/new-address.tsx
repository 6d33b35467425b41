'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
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
    <Notice tone="warn" title={words.addressTitle} live>
      <p>{words.addressOnce}</p>
      <label className="mt-2 block">
        <span className="font-semibold">{words.address}</span>
        <input
          className="control"
          readOnly
          value={address}
          aria-label={words.address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div className="cluster mt-2">
        <Button onClick={copy}>{words.copy}</Button>
        <span aria-live="polite">{copied === null ? '' : copied ? words.copied : words.copyFailed}</span>
      </div>
    </Notice>
  )
}
