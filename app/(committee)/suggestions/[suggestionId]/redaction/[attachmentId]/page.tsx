import { MovePage } from '@/components/office/move-page'
import { FileDecisions } from '@/components/redaction/file-decisions'
import { FilePublicationForm } from '@/components/redaction/file-publication-form'
import { OutAlready } from '@/components/redaction/out-already'
import { kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { mayNameAuthors } from '@/lib/domain/redaction/files'
import { getFilePublication } from '@/lib/queries/get-file-publication'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fileSizeText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string; attachmentId: string }> }

export default async function FilePublicationPage({ params }: Props) {
  const { actor, data } = await read(getFilePublication, await params)
  const words = await currentWords()
  const { redaction } = words
  const { file } = data
  return (
    <MovePage
      actor={actor}
      words={words}
      suggestion={data}
      title={redaction.fileForm.title}
      lead={redaction.fileForm.lead}
    >
      <p>
        <a href={`/suggestions/${data.id}/redaction`}>{redaction.title}</a>
      </p>
      <p className="file-name">
        <a href={`/api/downloads/attachments/${file.id}`}>{file.fileName}</a>{' '}
        <span className="text-ink-soft">{fileSizeText(file.byteSize)}</span>
      </p>
      {mayNameAuthors(kindOfMediaType(file.mediaType)) ? (
        <p className="text-ink-soft">{redaction.fileForm.byEye}</p>
      ) : null}
      {data.isOut ? <OutAlready suggestionId={data.id} words={words} /> : null}
      <FilePublicationForm desk={data} words={redaction} form={formWords(words)} />
      <FileDecisions decisions={data.decisions} words={words} />
    </MovePage>
  )
}
