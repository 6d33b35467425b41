import { entryLine } from '@/components/entries/entry-line'
import { SentBack } from '@/components/suggestions/sent-back'
import { WrittenSuggestion } from '@/components/suggestions/written-suggestion'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { CoSignView } from '@/lib/queries/get-co-sign'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { ChangedText } from './changed-text'
import { CoSignActs } from './co-sign-acts'
import { CommentForm } from './comment-form'
import { CommentsCard } from './comments-card'

type CoSignSheetProps = { view: CoSignView; token?: string; timeZone: string; words: Words }

/** Read, then sign: the whole text stands before the buttons. */
export function CoSignSheet({ view, token, timeZone, words }: CoSignSheetProps) {
  const { coSigning } = words
  const way = { suggestionId: view.suggestionId, ...(token && !view.mine ? { token } : {}) }
  return (
    <>
      <Where view={view} timeZone={timeZone} words={words} />
      {view.sentBack ? <SentBack {...view.sentBack} words={words} /> : null}
      {view.before ? <ChangedText before={view.before} now={view.text} words={coSigning} /> : null}
      {view.entered ? <p className="text-ink-soft">{entryLine(view.entered, view.leadName, words)}</p> : null}
      <WrittenSuggestion {...view.text} words={words.suggestion} />
      <Card title={coSigning.sign.whoSigned}>
        <p>{signedText(view, words)}</p>
        <p className="mt-1 text-ink-soft">{coSigning.order}</p>
      </Card>
      <CoSignActs view={view} way={way} words={words} />
      {view.isStopped ? null : (
        <>
          <CommentsCard comments={view.comments} timeZone={timeZone} words={words} />
          <Card title={coSigning.sign.comment}>
            <CommentForm way={way} words={coSigning} proposing={words.proposing} form={formWords(words)} />
          </Card>
        </>
      )}
    </>
  )
}

function Where({ view, timeZone, words }: CoSignSheetProps) {
  const { sign, rule } = words.coSigning
  const { mine, closesAt } = view
  if (view.isStopped) return <Notice>{view.sentBack ? sign.sentBack : sign.stopped}</Notice>
  const until = closesAt ? fill(sign.until, { until: instantText(closesAt, timeZone, words.language) }) : ''
  if (mine?.state === 'CONFIRMED')
    return (
      <Notice tone="good" title={fill(sign.signed, { place: mine.ordinal })}>
        {rule}
      </Notice>
    )
  if (!view.isCollecting) return <Notice tone="warn">{sign.over}</Notice>
  if (mine && mine.signedVersion !== null)
    return (
      <Notice tone="warn" title={sign.again}>
        {until}
      </Notice>
    )
  return (
    <Notice title={until}>
      <p>{rule}</p>
    </Notice>
  )
}

const signedText = ({ signed }: CoSignView, { coSigning, common }: Words): string =>
  signed.length === 0 ? coSigning.sign.nobody : signed.map(({ name }) => name).join(common.listComma)
