import { CoSignSheet } from '@/components/co-signing/co-sign-sheet'
import { Shell } from '@/components/shell/shell'
import { getCoSign } from '@/lib/queries/get-co-sign'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function CoSignPage({ params }: Props) {
  const { actor, data: view } = await read(getCoSign, (await params).suggestionId)
  const words = await currentWords()
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate"
      crumbs={[{ href: '/delegate', label: words.delegateHome.title }]}
      title={view.text.title || words.suggestion.untitled}
      lead={fill(words.coSigning.sign.lead, { name: view.leadName })}
      width="reading"
    >
      <CoSignSheet view={view} timeZone={actor.congress.timeZone} words={words} />
    </Shell>
  )
}
