import { OutAlready } from '@/components/redaction/out-already'
import { RedactedFiles } from '@/components/redaction/redacted-files'
import { RedactionState } from '@/components/redaction/redaction-state'
import { TextsToRedact } from '@/components/redaction/texts-to-redact'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import { getRedaction } from '@/lib/queries/get-redaction'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RedactionPage({ params }: Props) {
  const { actor, data } = await read(getRedaction, (await params).suggestionId)
  const words = await currentWords()
  const { redaction, publicity, shell } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/registry"
      title={redaction.title}
      lead={redaction.lead}
      crumbs={[
        { href: '/registry', label: shell.links.registry },
        { href: `/suggestions/${data.id}`, label: data.title },
      ]}
    >
      {data.isOut ? <OutAlready suggestionId={data.id} words={words} /> : null}
      <RedactionState desk={data} words={words} />
      <Notice tone="warn" title={publicity.secretsTitle}>
        {publicity.secrets}
      </Notice>
      <TextsToRedact desk={data} words={words} />
      <RedactedFiles desk={data} timeZone={actor.congress.timeZone} words={words} />
    </Shell>
  )
}
