import { Card } from '@/components/ui/card'
import type { FindingOnDesk } from '@/lib/domain/checking/standing'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { checkingWords } from './checking-words'
import { FindingText } from './finding-text'

/** Before the head signs: what still stands open. */
export function FindingsCard({ findings, words }: { findings: readonly FindingOnDesk[]; words: Words }) {
  const { checking } = words
  const standing = findings.filter(({ stands }) => stands).length
  return (
    <Card title={fill(checking.title, { count: findings.length })}>
      <p className="text-ink-soft text-sm">{findings.length === 0 ? checking.none : checking.beforeSigning}</p>
      {standing > 0 ? <p className="text-sm">{fill(checking.standing, { count: standing })}</p> : null}
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <li key={JSON.stringify([finding.kind, finding.place])} className="py-3">
            <FindingText finding={finding} words={checkingWords(words)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
