import { attachmentWords } from '@/components/attachments/attachment-words'
import { OfficeFiles } from '@/components/attachments/office-files'
import { PaperForm } from '@/components/attachments/paper-form'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { getPapers } from '@/lib/queries/get-papers'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function PapersPage({ params }: Props) {
  const { actor, moment, data } = await read(getPapers, (await params).suggestionId)
  const words = await currentWords()
  const { papers } = words.attachments
  const { documents, kindsToAdd, paperReceivedOn } = data
  const at = ({ at }: { at: string }) => instantText(at, actor.congress.timeZone, words.language)
  const filed = documents.map((document) => ({ document, times: [document.current, ...document.earlier].map(at) }))
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={papers.title} lead={papers.lead}>
      <Card title={papers.received}>
        <p className="mb-3">
          {paperReceivedOn
            ? fill(papers.receivedOnDay, { day: dayText(paperReceivedOn, words.language) })
            : papers.notReceived}
        </p>
        {kindsToAdd.length > 0 ? (
          <PaperForm
            key={paperReceivedOn}
            suggestionId={data.id}
            receivedOn={paperReceivedOn}
            today={moment.today}
            words={papers}
            cancel={words.common.cancel}
            form={formWords(words)}
          />
        ) : null}
      </Card>
      <Card title={papers.files}>
        <OfficeFiles
          suggestionId={data.id}
          filed={filed}
          kindsToAdd={kindsToAdd}
          words={attachmentWords(words)}
          cancel={words.common.cancel}
        />
      </Card>
    </MovePage>
  )
}
