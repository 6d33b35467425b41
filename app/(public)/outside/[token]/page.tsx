import { BareFrame } from '@/components/shell/bare-frame'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { FileField, TextField } from '@/components/ui/text-field'
import { hashOfCookie } from '@/lib/auth/session-token'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { type OutsideQuestion, readOutsideQuestion } from '@/lib/queries/outsiders'
import { outsideAnswerLength } from '@/lib/schemas/outsider'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'
import { momentIn } from '@/lib/web/this-moment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** For whoever holds the address: one question, one plain form, and nothing else of any congress. */
export default async function OutsidePage({ params, searchParams }: Props) {
  const { token } = await params
  const hash = hashOfCookie(token)
  const asked = hash
    ? await readPublic((tx, now) => readOutsideQuestion(tx, hash, now, (timeZone) => momentIn(timeZone, now)))
    : null
  const words = await currentWords()
  const { public: says } = words.outsiders
  const isFaulty = (await searchParams).fault !== undefined
  return (
    <BareFrame words={words} title={asked?.title ?? says.unknown}>
      <div className="stack">
        <div>
          <h1 className="text-2xl">{asked?.title ?? says.unknown}</h1>
          <p className="mt-1 text-ink-soft">{asked ? fill(says.from, asked) : says.unknownText}</p>
        </div>
        {asked && isFaulty && asked.state === 'OPEN' ? <Notice tone="bad">{says.fault}</Notice> : null}
        {asked ? <Asked asked={asked} token={token} words={words} /> : null}
      </div>
    </BareFrame>
  )
}

type AskedProps = { asked: OutsideQuestion; token: string; words: Words }

function Asked({ asked, token, words: { outsiders, language } }: AskedProps) {
  const { public: says } = outsiders
  if (asked.state === 'ANSWERED') return <Notice tone="good">{says.thanks}</Notice>
  if (asked.state !== 'OPEN') return <Notice tone="warn">{says.closed}</Notice>
  const { minimum, maximum } = outsideAnswerLength
  return (
    <>
      <Card title={fill(says.to, { addressee: asked.addressee })}>
        <h3 className="font-semibold">{says.question}</h3>
        <p className="written">{asked.question}</p>
        {asked.excerpt ? (
          <>
            <h3 className="mt-3 font-semibold">{says.excerpt}</h3>
            <p className="written">{asked.excerpt}</p>
          </>
        ) : null}
      </Card>
      <Card>
        <p className="text-ink-soft">{fill(says.until, { day: dayText(asked.untilOn, language) })}</p>
        <form method="post" action={`/outside/${token}/answer`} encType="multipart/form-data" className="stack mt-3">
          <TextField
            label={says.answeredBy}
            name="answeredBy"
            minLength={2}
            maxLength={60}
            autoComplete="organization"
          />
          <TextArea label={says.answer} name="answer" rows={8} minLength={minimum} maxLength={maximum} />
          <FileField
            label={says.file}
            name="file"
            hint={says.fileHint}
            optional={says.optional}
            accept={acceptedFiles}
          />
          <div>
            <Button type="submit" look="main">
              {says.submit}
            </Button>
          </div>
        </form>
      </Card>
    </>
  )
}
