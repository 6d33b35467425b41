import type { Actor, Role } from '@/lib/domain/access/actor'
import { maySearch } from '@/lib/domain/search/policy'
import type { Words } from '@/lib/wording/catalogue'
import { DisplaySwitches } from './display-switches'
import { Mark } from './mark'
import { homesOf, stations } from './navigation'
import { NoticeBell } from './notice-bell'
import { PaletteLink } from './palette-link'
import { SignOut } from './sign-out'

type ShellHeaderProps = { actor: Actor; role: Role | undefined; words: Words }

export function ShellHeader({ actor, role, words }: ShellHeaderProps) {
  return (
    <header data-chrome="" className="border-seal border-t-4 border-b border-b-line bg-surface">
      <div className="frame flex min-h-15 flex-wrap items-center justify-end py-1.5 md:gap-x-2">
        <a
          href={role ? stations[role].home : '/'}
          className="flex min-h-11 flex-1 basis-9 items-center md:basis-24 gap-2.5 text-ink no-underline"
        >
          <Mark className="size-9 flex-none" />
          <span className="min-w-0 leading-tight">
            <span className="block font-semibold text-lg max-md:hidden">{actor.congress.name}</span>
            <span className="block font-semibold text-[0.9375rem] max-[23.75rem]:sr-only md:hidden">
              {actor.congress.shortName}
            </span>
            <span className="block text-ink-soft text-sm max-md:hidden">{words.shell.systemName}</span>
          </span>
        </a>
        {maySearch(actor) ? <PaletteLink words={paletteWords(words)} /> : null}
        <DisplaySwitches language={words.language} words={words.shell.display} />
        <NoticeBell words={bellWords(words)} />
        <AccountMenu actor={actor} role={role} words={words} />
      </div>
    </header>
  )
}

const paletteWords = ({ searching: { palette, kinds }, language }: Words) => ({ ...palette, kinds, language })

const bellWords = ({ notices: { bell, bellUnread, arrived } }: Words) => ({ bell, bellUnread, arrived })

function AccountMenu({ actor, role, words }: ShellHeaderProps) {
  const homes = homesOf(
    actor.grants.map((grant) => grant.role),
    words,
  )
  return (
    <details name="menu" className="relative">
      <summary className="button button-quiet list-none px-2">
        <span className="text-ink">{actor.name}</span>
        <svg viewBox="0 0 12 8" className="w-2.5" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M1 1.5l5 5 5-5" strokeWidth="1.6" />
        </svg>
      </summary>
      <div className="absolute end-0 z-20 mt-1 w-60 rounded-md border border-line bg-surface p-2 shadow-lg">
        <p className="px-3.5 pt-1 text-ink-soft text-sm">
          {homes.length > 1 ? words.shell.switchRole : words.shell.rolesOf}
        </p>
        <ul>
          {homes.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                className="menu-item"
                aria-current={role && stations[role].home === href ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
        <div className="mt-1 border-line border-t pt-1">
          <a href="/calendar-feed" className="menu-item">
            {words.calendarFeed.title}
          </a>
          <a href="/api-tokens" className="menu-item">
            {words.apiTokens.title}
          </a>
          <a href="/webhooks" className="menu-item">
            {words.webhooks.title}
          </a>
          <a href="/notices/settings" className="menu-item">
            {words.notices.settings}
          </a>
          <a href="/password" className="menu-item">
            {words.administration.password.title}
          </a>
          <SignOut words={words.shell.leaving} />
        </div>
      </div>
    </details>
  )
}
