import { Notice } from '@/components/ui/notice'
import type { ReportsWaiting } from '@/lib/queries/reports-waiting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** On a home: what of special reports waits for whoever looks. */
export function ReportsWaitingLine({ waiting, words }: { waiting: ReportsWaiting; words: Words }) {
  const { home } = words.specialReports
  const lines = [
    { name: 'toInstruct', href: '/special-reports', tone: 'info' },
    { name: 'toAnswer', href: '/special-reports', tone: 'warn' },
    { name: 'toJudge', href: '/special-reports', tone: 'info' },
    { name: 'late', href: '/special-reports?late=1', tone: 'warn' },
    { name: 'unreported', href: '/special-reports', tone: 'info' },
  ] as const
  return lines
    .filter(({ name }) => waiting[name] > 0)
    .map(({ name, href, tone }) => (
      <Notice key={name} tone={tone}>
        <a href={href} className="inline-flex min-h-11 items-center">
          {fill(home[name], { count: waiting[name] })}
        </a>
      </Notice>
    ))
}
