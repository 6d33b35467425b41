import type { ReactNode } from 'react'
import type { Words } from '@/lib/wording/catalogue'

type PublicDocumentProps = {
  words: Words
  isLarge: boolean
  styleSheets: readonly string[]
  children: ReactNode
}

/** The whole of a page without a script; title, description and addresses in it move into its head. */
export function PublicDocument({ words, isLarge, styleSheets, children }: PublicDocumentProps) {
  const { publicOpen, publicPages, shell, language } = words
  return (
    <html lang={language} data-type={isLarge ? 'large' : 'ordinary'}>
      {/* biome-ignore lint/style/noHeadElement: no page of the framework; nothing else makes its head. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" content="#9b1b1f" />
        {styleSheets.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        <link rel="icon" href="/icon.svg" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`${publicPages.title} · ${shell.systemName} · ${publicOpen.feed}`}
          href="/public/feed.xml"
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
