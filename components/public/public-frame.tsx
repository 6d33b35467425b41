import type { ReactNode } from 'react'
import { BareFrame } from '@/components/shell/bare-frame'
import type { Words } from '@/lib/wording/catalogue'

type PublicFrameProps = { title: string; lead?: string; back?: ReactNode; words: Words; children: ReactNode }

/** Around what anybody reads. */
export function PublicFrame({ title, lead, back, words, children }: PublicFrameProps) {
  return (
    <BareFrame words={words} title={title}>
      <div className="stack mx-auto max-w-4xl">
        {back}
        <div>
          <h1 className="break-words text-2xl">{title}</h1>
          {lead ? <p className="mt-1 text-ink-soft">{lead}</p> : null}
        </div>
        {children}
      </div>
    </BareFrame>
  )
}
