import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/wording/catalogue'

type PublicationTabsProps = {
  current: 'waiting' | 'out' | 'licence'
  counts?: { readonly waiting: number | string; readonly out: number | string }
  words: Words
}

/** What is to become public, what is, and what anybody may do with it. */
export function PublicationTabs({ current, counts, words: { publications, licences } }: PublicationTabsProps) {
  const tabs = [
    ['waiting', '/publications', publications.waiting, counts?.waiting],
    ['out', '/publications?which=out', publications.out, counts?.out],
    ['licence', '/licence', licences.title, undefined],
  ] as const
  return (
    <Tabs
      label={publications.title}
      tabs={tabs.map(([name, href, label, count]) => ({
        ...{ href, label, current: name === current },
        ...(count === undefined ? {} : { count }),
      }))}
    />
  )
}
