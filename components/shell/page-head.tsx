import type { ReactNode } from 'react'
import type { Words } from '@/lib/wording/catalogue'

export type Crumb = { href: string; label: string }

type PageHeadProps = {
  title: string
  lead?: ReactNode
  crumbs?: readonly Crumb[]
  actions?: ReactNode
  words: Words['common']
}

export function PageHead({ title, lead, crumbs = [], actions, words }: PageHeadProps) {
  return (
    <div className="page-head mb-5">
      {crumbs.length > 0 ? <Crumbs crumbs={crumbs} label={words.breadcrumbs} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-full flex-1 basis-80">
          <h1 className="text-2xl md:text-[1.75rem]">{title}</h1>
          {lead ? <div className="mt-1 text-ink-soft">{lead}</div> : null}
        </div>
        {actions ? <div className="cluster no-print">{actions}</div> : null}
      </div>
    </div>
  )
}

function Crumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav aria-label={label} className="no-print -mt-2">
      <ol className="flex flex-wrap">
        {crumbs.map(({ href, label: text }) => (
          <li key={href} className="flex max-w-full items-center after:px-1.5 after:text-edge after:content-['›'/'']">
            <a href={href} className="inline-flex min-h-11 items-center">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
