import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { SoftNavigation } from '@/components/shell/soft-navigation'
import { typeCookie } from '@/lib/wording/display-cookies'
import { languageCookie, languageOf } from '@/lib/wording/language'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg', apple: '/icon-192.png' },
  manifest: '/manifest.webmanifest',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#9b1b1f' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made ahead of its request would carry no nonce, and its scripts would not run.
  await connection()
  const jar = await cookies()
  return (
    <html
      lang={languageOf(jar.get(languageCookie)?.value)}
      data-type={jar.get(typeCookie)?.value === 'large' ? 'large' : 'ordinary'}
    >
      <body>
        {children}
        <SoftNavigation />
      </body>
    </html>
  )
}
