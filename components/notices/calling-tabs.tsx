import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/wording/catalogue'

/** The two lists of people to ring up, side by side. */
export function CallingTabs({ current, words }: { current: '/unopened' | '/phone-list'; words: Words }) {
  const { notices, returns, shell } = words
  const pages = [
    { href: '/unopened', label: returns.unopenedTitle },
    { href: '/phone-list', label: notices.phoneList.title },
  ]
  return <Tabs label={shell.links.ringUp} tabs={pages.map((page) => ({ ...page, current: page.href === current }))} />
}
