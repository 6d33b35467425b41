import { PublishedReplyText } from '@/components/public/published-reply-text'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { HashCheck } from '@/components/ui/hash-check'
import { Notice } from '@/components/ui/notice'
import type { VerifiedLetter } from '@/lib/queries/verify-letter'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type GenuineLetterProps = { letter: VerifiedLetter; words: Words }

/** Number and day stand on the paper; what the letter says is shown only where anybody may read it. */
export function GenuineLetter({ letter, words }: GenuineLetterProps) {
  const { verify } = words
  const { agrees, documentNumber, date, published, files, hash } = letter
  const facts = [
    ...(published ? [{ term: verify.unit, value: published.reply.unit }] : []),
    { term: verify.documentNumber, value: documentNumber || words.common.none },
    { term: verify.date, value: date },
    { term: verify.hash, value: <code className="break-all text-sm">{hash}</code> },
  ]
  return (
    <>
      <Notice tone={agrees ? 'good' : 'bad'} title={verify.genuine}>
        <p>{agrees ? verify.genuineText : verify.broken}</p>
        {published ? null : <p>{verify.hidden}</p>}
      </Notice>
      <Card>
        <DefinitionList items={facts} />
      </Card>
      {published ? <WhatIsPublic published={published} words={words} /> : null}
      <Card title={verify.compare.title}>
        {files.length > 0 ? (
          <HashCheck
            known={files.map(({ sha256, format }) => ({ sha256, facts: { format: verify.compare.formats[format] } }))}
            accept=".pdf,.docx"
            words={verify.compare}
          />
        ) : (
          <p className="text-ink-soft">{verify.compare.none}</p>
        )}
      </Card>
    </>
  )
}

type WhatIsPublicProps = { published: NonNullable<VerifiedLetter['published']>; words: Words }

function WhatIsPublic({ published, words }: WhatIsPublicProps) {
  const { suggestionId, replyId, publishedOn, reply } = published
  const { publicPages, language } = words
  return (
    <Card title={fill(publicPages.publishedOn, { day: dayText(publishedOn, language) })}>
      <PublishedReplyText reply={reply} words={words} />
      <a href={`/public/${suggestionId}#reply-${replyId}`} className="inline-flex min-h-11 items-center">
        {publicPages.whole}
      </a>
    </Card>
  )
}
