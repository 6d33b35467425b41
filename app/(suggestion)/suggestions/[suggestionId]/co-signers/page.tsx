import { CoSigningDesk } from '@/components/co-signing/co-signing-desk'
import { Shell } from '@/components/shell/shell'
import { qrPath } from '@/lib/documents/qr-path'
import { getCoSigning } from '@/lib/queries/get-co-signing'
import { coSignAddress } from '@/lib/web/co-sign-address'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CoSignersPage({ params, searchParams }: Props) {
  const { actor, moment, data: desk } = await read(getCoSigning, (await params).suggestionId)
  const words = await currentWords()
  const { settle } = oneOfEach(await searchParams)
  const address = desk.linkId && coSignAddress(desk.linkId)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[
        { href: '/my-suggestions', label: words.shell.links.mySuggestions },
        { href: `/suggestions/${desk.id}/edit`, label: desk.title || words.suggestion.untitled },
      ]}
      title={words.coSigning.title}
      lead={words.coSigning.lead}
      width="reading"
    >
      <CoSigningDesk
        desk={desk}
        link={address ? { address, qr: qrPath(address) } : null}
        settling={settle ?? null}
        today={moment.today}
        timeZone={actor.congress.timeZone}
        words={words}
      />
    </Shell>
  )
}
