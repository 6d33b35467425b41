import { PaperForm } from '@/components/entries/paper-form'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import { getToHandInOnPaper } from '@/lib/queries/get-entry'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function OnPaperPage({ params }: Props) {
  const { actor, moment, data: entry } = await read(getToHandInOnPaper, (await params).suggestionId)
  const words = await currentWords()
  const { entries, coSigning } = words
  const edit = `/suggestions/${entry.id}/edit`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/entries"
      crumbs={[
        { href: '/entries', label: entries.title },
        { href: edit, label: entry.title || words.suggestion.untitled },
      ]}
      title={entries.paper.title}
      lead={entries.paper.lead}
      width="reading"
    >
      {entry.hasSignedSheet ? (
        <>
          <Notice>{entries.paper.scanned}</Notice>
          <PaperForm
            entry={entry}
            today={moment.today}
            words={entries.paper}
            picker={coSigning}
            form={formWords(words)}
          />
        </>
      ) : (
        <Notice tone="warn">
          {entries.paper.missing}
          <a href={edit} className="ml-2">
            {entries.paper.upload}
          </a>
        </Notice>
      )}
    </Shell>
  )
}
