import type { ReactNode } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { type Crumb, Crumbs } from './crumbs'

type PageHeadProps = {
  title: string
  lead?: ReactNode
  crumbs?: readonly Crumb[]
  actions?: ReactNode
  words: Words['common']
}

export function PageHead({ title, lead, crumbs = [], actions, words }: PageHeadProps) {
  return (
    <div className="page-head mb-5 [&>nav]:-mt-2">
      <Crumbs crumbs={crumbs} label={words.breadcrumbs} />
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
