import { BareFrame } from '@/components/shell/bare-frame'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { GenuineLetter } from '@/components/verify/genuine-letter'
import { currentWords } from '@/lib/web/current-words'
import { type Verdict, verdictOn } from '@/lib/web/verify-code'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ code: string }> }

/** Where the code on a letter leads: whether it was issued, and whether a file is the one on record. */
export default async function VerifyCodePage({ params }: Props) {
  const typed = (await params).code.slice(0, 60)
  const verdict = await verdictOn(typed)
  const words = await currentWords()
  const { verify } = words
  return (
    <BareFrame words={words} title={verify.title}>
      <div className="stack mx-auto max-w-2xl">
        <h1 className="text-2xl">{verify.title}</h1>
        <Answer verdict={verdict} typed={typed} words={words} />
        <p>
          <ButtonLink href="/verify">{verify.another}</ButtonLink>
        </p>
      </div>
    </BareFrame>
  )
}

function Answer({ verdict, typed, words }: { verdict: Verdict; typed: string; words: Words }) {
  if (verdict.kind === 'genuine') return <GenuineLetter letter={verdict.letter} words={words} />
  if (verdict.kind === 'too-many') return <Notice tone="warn">{words.verify.tooMany}</Notice>
  return (
    <Notice tone="bad" title={words.verify.unknown}>
      <p className="break-words">{fill(words.verify.unknownText, { code: typed })}</p>
    </Notice>
  )
}
