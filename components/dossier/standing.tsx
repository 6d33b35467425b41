import { Notice } from '@/components/ui/notice'
import { RefreshEvery } from '@/components/ui/refresh-every'
import type { DossierView } from '@/lib/queries/get-dossier'
import type { Words } from '@/lib/wording/catalogue'
import { missingText } from '@/lib/wording/dossier-texts'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type StandingProps = { view: DossierView; words: Words }

const secondsBetween = 2

/** What is missing by name, or that nothing is; and whether the newest version still tells everything. */
export function DossierStanding({ view: { missing, versions, archivedOn }, words }: StandingProps) {
  const { dossier, language } = words
  const [latest] = versions
  const isBound = latest?.state === 'MADE' && !latest.isBehind
  return (
    <div className="stack no-print">
      {archivedOn ? (
        <Notice tone="good">{fill(dossier.archive.done, { day: dayText(archivedOn, language) })}</Notice>
      ) : null}
      {latest?.state === 'ORDERED' ? (
        <Notice tone="info" live>
          <RefreshEvery seconds={secondsBetween} />
          {dossier.underWay}
        </Notice>
      ) : null}
      {latest?.state === 'FAILED' ? (
        <Notice tone="bad" title={fill(dossier.failedTitle, { version: latest.version })}>
          {dossier.failures[latest.failure ?? 'fault']}
        </Notice>
      ) : null}
      {latest?.state === 'MADE' ? (
        <Notice tone={latest.isBehind ? 'warn' : 'good'}>
          {fill(latest.isBehind ? dossier.behind : dossier.upToDate, { version: latest.version })}
        </Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice
          tone="warn"
          title={fill(isBound ? dossier.incomplete : dossier.incompleteTitle, { count: missing.length })}
        >
          <ul className="list-disc pl-5">
            {missing.map((one) => {
              const text = missingText(one, words)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </Notice>
      ) : latest === undefined ? (
        <Notice tone="good">{dossier.complete}</Notice>
      ) : null}
    </div>
  )
}
