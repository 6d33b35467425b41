import { CoSignSheet } from '@/components/co-signing/co-sign-sheet'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type BehindLink, getBehindLink } from '@/lib/queries/get-co-sign'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ token: string }> }

export default async function CoSignByLinkPage({ params }: Props) {
  const { token } = await params
  const { actor, data: behind } = await read(getBehindLink, token)
  const words = await currentWords()
  const { timeZone } = actor.congress
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate"
      crumbs={[{ href: '/delegate', label: words.delegateHome.title }]}
      {...headOf(behind, words)}
      width="reading"
    >
      {behind.kind === 'sheet' ? (
        <CoSignSheet view={behind.view} token={token} timeZone={timeZone} words={words} />
      ) : (
        <Aside behind={behind} words={words.coSigning} />
      )}
    </Shell>
  )
}

function headOf(behind: BehindLink, { coSigning: { sign }, suggestion }: Words) {
  if (behind.kind === 'own') return { title: sign.own }
  if (behind.kind === 'closed') return { title: sign.closed }
  const { text, leadName } = behind.view
  return { title: text.title || suggestion.untitled, lead: fill(sign.lead, { name: leadName }) }
}

function Aside({ behind, words }: { behind: Exclude<BehindLink, { kind: 'sheet' }>; words: Words['coSigning'] }) {
  if (behind.kind === 'closed') return <Notice tone="warn">{words.sign.closedText}</Notice>
  return (
    <Notice>
      <p>{words.sign.ownText}</p>
      <div className="mt-2">
        <ButtonLink href={`/suggestions/${behind.suggestionId}/co-signers`}>{words.manage}</ButtonLink>
      </div>
    </Notice>
  )
}
