export type Crumb = { readonly href: string; readonly label: string }

/** The pages above this one. */
export function Crumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  if (crumbs.length === 0) return null
  return (
    <nav aria-label={label} className="no-print">
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
