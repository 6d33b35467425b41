import type { ReactNode } from 'react'
import { BareFrame } from '@/components/shell/bare-frame'
import type { Words } from '@/lib/wording/catalogue'

type PublicFrameProps = {
  title: string
  lead?: string
  /** for whoever reads it in a list of results */
  description?: string
  /** the one address of the page, without what was chosen in it */
  path?: string
  back?: readonly { href: string; label: string }[]
  words: Words
  children: ReactNode
}

/** Around what anybody reads. */
export function PublicFrame({ title, lead, description = lead, path, back = [], words, children }: PublicFrameProps) {
  return (
    <BareFrame words={words} title={title}>
      {description ? <meta name="description" content={description} /> : null}
      {path ? <link rel="canonical" href={path} /> : null}
      <div className="stack mx-auto max-w-4xl">
        {back.length > 0 ? (
          <p className="cluster">
            {back.map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        ) : null}
        <div>
          <h1 className="break-words text-2xl">{title}</h1>
          {lead ? <p className="mt-1 text-ink-soft">{lead}</p> : null}
        </div>
        {children}
      </div>
    </BareFrame>
  )
}
