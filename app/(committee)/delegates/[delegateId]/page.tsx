import { DelegateFacts } from '@/components/delegates/delegate-facts'
import { LedTable } from '@/components/delegates/led-table'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { getDelegate } from '@/lib/queries/get-delegate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ delegateId: string }> }

export default async function DelegatePage({ params }: Props) {
  const { actor, data: delegate } = await read(getDelegate, (await params).delegateId)
  const words = await currentWords()
  const { delegates } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegates"
      crumbs={[{ href: '/delegates', label: delegates.title }]}
      title={delegate.name}
      actions={
        delegate.mayKeep ? (
          <>
            <ButtonLink href={`/delegates/${delegate.id}/record`}>{words.performance.link}</ButtonLink>
            {delegate.to === null ? (
              <ButtonLink href={`/delegates/${delegate.id}/end`}>{delegates.end}</ButtonLink>
            ) : null}
          </>
        ) : undefined
      }
    >
      <DelegateFacts delegate={delegate} words={words} />
      <LedTable delegate={delegate} words={words} />
    </Shell>
  )
}
