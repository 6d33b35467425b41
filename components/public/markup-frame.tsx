import type { ReactNode } from 'react'
import { BareFrame } from '@/components/shell/bare-frame'
import { type Crumb, Crumbs } from '@/components/shell/crumbs'
import type { Granted } from '@/lib/domain/publication/licence'
import type { CongressLicence } from '@/lib/queries/public-licences'
import type { Words } from '@/lib/wording/catalogue'
import { LicenceLine } from './licence-line'
import { LinkedData } from './linked-data'
import { PublicNav } from './public-nav'
import { PublicSwitches } from './public-switches'

export type PublicPage = {
  readonly title: string
  readonly lead?: string
  /** for whoever reads it in a list of results */
  readonly description?: string
  /** the one address of the page, without what was chosen in it; a page that says what is not there has none */
  readonly path?: string
  /** the pages above it, below the list of suggestions */
  readonly above?: readonly Crumb[]
  /** false keeps it out of search engines */
  readonly isFound?: boolean
  /** what it is in the words of schema.org, by the origin of this house */
  readonly data?: (origin: string) => object
  /** of the one congress that it is about; left out where it is about all */
  readonly licence?: Granted | null
  readonly body: ReactNode
}

type MarkupFrameProps = {
  page: PublicPage
  origin: string
  /** the address as it was asked */
  here: string
  isLarge: boolean
  /** none where the page says that there is nothing */
  licences?: readonly CongressLicence[]
  words: Words
}

/** Around what anybody reads, where a page is sent as markup and nothing else. */
export function MarkupFrame({ page, origin, here, isLarge, licences, words }: MarkupFrameProps) {
  const { title, lead, description = lead, path, above = [], isFound = true, data, body } = page
  const { language, shell, publicPages } = words
  const crumbs = path === '/public' ? [] : [{ href: '/public', label: publicPages.title }, ...above]
  const switches = <PublicSwitches here={here} isLarge={isLarge} language={language} words={shell.display} />
  return (
    <BareFrame words={words} title={title} home="/public" switches={switches}>
      <meta name="robots" content={isFound ? 'index, follow' : 'noindex, follow'} />
      {description ? <meta name="description" content={description} /> : null}
      {path ? (
        <>
          <link rel="canonical" href={origin + path} />
          <LinkedData
            graph={[...(data ? [data(origin)] : []), trail([...crumbs, { href: path, label: title }], origin)]}
          />
        </>
      ) : null}
      <div className="stack mx-auto max-w-4xl">
        <PublicNav current={path} words={words} />
        <Crumbs crumbs={crumbs} label={words.common.breadcrumbs} />
        <div>
          <h1 className="break-words text-2xl">{title}</h1>
          {lead ? <p className="mt-1 text-ink-soft">{lead}</p> : null}
        </div>
        {body}
        {licences ? <LicenceLine own={page.licence} all={licences} words={words} /> : null}
      </div>
    </BareFrame>
  )
}

const trail = (crumbs: readonly Crumb[], origin: string) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ href, label }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: origin + href,
  })),
})
