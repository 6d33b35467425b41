import { FileFacts } from '@/components/attachments/file-facts'
import { Card } from '@/components/ui/card'
import type { AttachmentView, DocumentView } from '@/lib/queries/attachments-of'
import type { CommitmentView } from '@/lib/queries/get-commitment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { PictureUpload } from './picture-upload'

type PromisePicturesProps = { commitment: CommitmentView; timeZone: string; words: Words }

const sides = ['PROMISE_BEFORE', 'PROMISE_AFTER'] as const

/** What it looked like before, beside what came of it: for whoever judges without having been there twice. */
export function PromisePictures({ commitment, timeZone, words }: PromisePicturesProps) {
  const { pictures, takesPictures, id, suggestion } = commitment
  const { commitments, attachments, errors, refusals, language } = words
  if (pictures.length === 0 && !takesPictures) return null
  const at = (instant: string) => instantText(instant, timeZone, language)
  const uploadWords = {
    attachments,
    errors,
    tooLarge: refusals['attachment-too-large'],
    empty: refusals['attachment-empty'],
  }
  return (
    <Card title={commitments.pictures.title} id="pictures">
      <p className="mb-3 text-ink-soft">{takesPictures ? commitments.pictures.lead : commitments.pictures.seen}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        {sides.map((kind) => {
          const documents = pictures.filter(({ current }) => current.kind === kind && !current.isRemoved)
          return (
            <section key={kind} aria-label={attachments.kinds[kind]} className="space-y-3">
              <h3 className="font-semibold">{attachments.kinds[kind]}</h3>
              {documents.length === 0 ? <p className="text-ink-soft">{commitments.pictures.none}</p> : null}
              <ul className="files" hidden={documents.length === 0}>
                {documents.map((document) => (
                  <PictureItem
                    key={document.current.documentId}
                    document={document}
                    at={at(document.current.at)}
                    words={words}
                  />
                ))}
              </ul>
              {takesPictures ? (
                <PictureUpload
                  suggestionId={suggestion.id}
                  commitmentId={id}
                  kind={kind}
                  removable={documents.filter(isRemovable).map(({ current }) => current)}
                  label={fill(attachments.chooseNamed, { kind: attachments.kinds[kind] })}
                  words={uploadWords}
                  cancel={words.common.cancel}
                />
              ) : null}
            </section>
          )
        })}
      </div>
    </Card>
  )
}

const isRemovable = ({ isChangeable }: DocumentView): boolean => isChangeable

const isPicture = ({ isShownInline, isWithheld, fileName }: AttachmentView): boolean =>
  isShownInline && !isWithheld && !/\.pdf$/i.test(fileName)

function PictureItem({ document: { current }, at, words }: { document: DocumentView; at: string; words: Words }) {
  const address = `/api/downloads/attachments/${current.id}?view=1`
  return (
    <li className="file">
      {isPicture(current) ? (
        <a href={address} target="_blank" rel="noreferrer">
          {/* biome-ignore lint/performance/noImgElement: the file is given out by its own door, for whoever may see it */}
          <img
            src={address}
            alt={fill(words.attachments.viewNamed, { name: current.fileName })}
            loading="lazy"
            className="max-h-72 w-full rounded-md border border-line object-contain"
          />
        </a>
      ) : null}
      <FileFacts file={current} at={at} words={words.attachments} />
    </li>
  )
}
