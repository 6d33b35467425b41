import type { NavigationLink } from './navigation'

type MainNavigationProps = { links: readonly NavigationLink[]; label: string; hiddenOnPhone: boolean }

export function MainNavigation({ links, label, hiddenOnPhone }: MainNavigationProps) {
  return (
    <nav
      aria-label={label}
      data-chrome=""
      className={`border-line border-b bg-surface ${hiddenOnPhone ? 'max-md:hidden' : ''}`}
    >
      <ul className="frame flex flex-wrap max-md:px-0.5 md:px-2.5">
        {links.map(({ href, label: text, current }) => (
          <li key={href}>
            <a href={href} className="nav-link" aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
