import { Card } from '@/components/ui/card'
import type { Finding } from '@/lib/domain/checking/finding'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { checkingWords } from './checking-words'
import { FindingText } from './finding-text'

/** Before the head signs: what still stands open. */
export function FindingsCard({ findings, words }: { findings: readonly Finding[]; words: Words }) {
  const { checking } = words
  return (
    <Card title={fill(checking.title, { count: findings.length })}>
      <p className="text-ink-soft text-sm">{findings.length === 0 ? checking.none : checking.beforeSigning}</p>
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
