import type { ReactNode } from 'react'
import type { Actor } from '@/lib/domain/access/actor'
import type { Words } from '@/lib/wording/catalogue'
import type { Crumb } from './crumbs'
import { MainNavigation } from './main-navigation'
import { actingRole, linksOf, moreLinksOf } from './navigation'
import { PageHead } from './page-head'
import { PhoneBar } from './phone-bar'
import { ShellFooter } from './shell-footer'
import { ShellHeader } from './shell-header'

export type ShellProps = {
  actor: Actor
  words: Words
  /** The address of the navigation link that this page belongs to, such as '/my-suggestions'. */
  current?: string
  title: string
  lead?: ReactNode
  crumbs?: readonly Crumb[]
  /** Buttons that belong to the page as a whole. */
  actions?: ReactNode
  /** Text and forms read best on a narrow measure; lists use the whole width. */
  width?: 'wide' | 'reading'
  children: ReactNode
}

export function Shell({ actor, words, current, title, lead, crumbs, actions, width = 'wide', children }: ShellProps) {
  const role = actingRole(
    actor.grants.map((grant) => grant.role),
    current,
  )
  const links = linksOf(role, current, words.shell)
  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${title} · ${words.shell.systemName}`}</title>
      <a href="#content" className="skip-link">
        {words.shell.skipToContent}
      </a>
      <ShellHeader actor={actor} role={role} words={words} />
      <MainNavigation
        links={links}
        more={moreLinksOf(role, current, words.shell)}
        label={words.shell.mainNavigation}
        moreLabel={words.shell.more}
        hiddenOnPhone={role === 'DELEGATE'}
      />
      <main id="content" tabIndex={-1} className="frame flex-1 py-5 md:py-7">
        <div className={width === 'reading' ? 'reading' : undefined}>
          <PageHead title={title} lead={lead} crumbs={crumbs} actions={actions} words={words.common} />
          <div className="stack">{children}</div>
        </div>
      </main>
      <ShellFooter actor={actor} words={words} roomForBar={role === 'DELEGATE'} />
      {role === 'DELEGATE' ? <PhoneBar links={links} label={words.shell.phoneNavigation} /> : null}
    </div>
  )
}
