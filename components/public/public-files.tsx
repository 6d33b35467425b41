import type { PublicFile } from '@/lib/domain/publication/published'
import type { Words } from '@/lib/wording/catalogue'

type PublicFilesProps = { files: readonly PublicFile[]; suggestionId: string | undefined; words: Words }

/** Under the names that are public; to be opened where the page is that of the suggestion. */
export function PublicFiles({ files, suggestionId, words }: PublicFilesProps) {
  if (files.length === 0) return null
  return (
    <div className="mt-3">
      <h4 className="font-semibold">{words.publicPages.attachments}</h4>
      <ul className="list-disc pl-6">
        {files.map(({ id, name }) => (
          <li key={id} className="break-words">
            {suggestionId ? (
              <a href={`/api/downloads/public/${suggestionId}/${id}`} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
