import type { EvidenceFile, EvidencePart } from '@/lib/queries/evidence-shown'
import type { Words } from '@/lib/wording/catalogue'
import { partText } from './claim-text'

type EvidenceListsProps = {
  suggestions: readonly EvidencePart[]
  files: readonly EvidenceFile[]
  words: Words['selfAssessment']
}

/** What words rest on: suggestions and files, each by its own address. */
export function EvidenceLists({ suggestions, files, words }: EvidenceListsProps) {
  const seen = suggestions.flatMap((one) => one ?? [])
  const hidden = suggestions.length - seen.length
  return (
    <>
      {suggestions.length > 0 ? (
        <ul className="list-disc pl-5">
          {seen.map((one) => (
            <li key={one.id}>
              <a href={`/suggestions/${one.id}`}>{partText(one)}</a>
            </li>
          ))}
          {hidden > 0 ? <li className="text-ink-soft">{`${words.withheld} × ${hidden}`}</li> : null}
        </ul>
      ) : null}
      {files.length > 0 ? (
        <ul className="files" aria-label={words.files.label}>
          {files.map((file) => (
            <li key={file.id} className="file">
              <p className="file-name">
                {file.isWithheld ? (
                  file.fileName
                ) : (
                  <a href={`/api/downloads/assessment-files/${file.id}`}>{file.fileName}</a>
                )}
              </p>
              {file.isWithheld ? (
                <p className="text-sm text-ink-soft">
                  {file.scanState === 'INFECTED' ? words.files.infected : words.files.unscanned}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
