import { redirect } from 'next/navigation'
import { BareFrame } from '@/components/shell/bare-frame'
import { Card } from '@/components/ui/card'
import { VerifyForm } from '@/components/verify/verify-form'
import { readLetterCode } from '@/lib/domain/letter/letter-code'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** For anybody who holds a letter on paper. */
export default async function VerifyPage({ searchParams }: Props) {
  const { code } = oneOfEach(await searchParams)
  const read = code ? readLetterCode(code) : null
  if (read) redirect(`/verify/${read}`)
  const words = await currentWords()
  const { verify } = words
  return (
    <BareFrame words={words} title={verify.title}>
      <div className="stack mx-auto max-w-2xl">
        <div>
          <h1 className="text-2xl">{verify.title}</h1>
          <p className="mt-1 text-ink-soft">{verify.lead}</p>
        </div>
        <Card>
          <VerifyForm typed={code} words={verify} />
        </Card>
      </div>
    </BareFrame>
  )
}
