import type { FileLink } from '@/lib/queries/supervision-view'

/** Opened one by one: every opening of a file is kept. */
export function FileLinks({ label, files }: { label: string; files: readonly FileLink[] }) {
  if (files.length === 0) return null
  return (
    <p className="cluster text-sm">
      <span className="text-ink-soft">{label}</span>
      {files.map(({ id, fileName }) => (
        <a
          key={id}
          href={`/api/downloads/attachments/${id}?view=1`}
          target="_blank"
          rel="noreferrer"
          className="file-name inline-flex min-h-11 items-center"
        >
          {fileName}
        </a>
      ))}
    </p>
  )
}
