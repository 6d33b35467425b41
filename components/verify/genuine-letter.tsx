import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import type { VerifiedLetter } from '@/lib/queries/verify-letter'
import type { Words } from '@/lib/wording/catalogue'
import { FileCompare } from './file-compare'

type GenuineLetterProps = { letter: VerifiedLetter; words: Words['verify'] }

export function GenuineLetter({ letter: { agrees, facts, files, hash }, words }: GenuineLetterProps) {
  const told = facts
    ? [
        { term: words.unit, value: facts.unit },
        { term: words.documentNumber, value: facts.documentNumber },
        { term: words.date, value: facts.date },
      ]
    : []
  return (
    <>
      <Notice tone={agrees ? 'good' : 'bad'} title={words.genuine}>
        <p>{agrees ? words.genuineText : words.broken}</p>
        {facts ? null : <p>{words.hidden}</p>}
      </Notice>
      <Card>
        <DefinitionList
          items={[...told, { term: words.hash, value: <code className="break-all text-sm">{hash}</code> }]}
        />
      </Card>
      <Card title={words.compare.title}>
        {files.length > 0 ? (
          <FileCompare files={files} words={words.compare} />
        ) : (
          <p className="text-ink-soft">{words.compare.none}</p>
        )}
      </Card>
    </>
  )
}
