type FileLinksProps = { files: readonly { readonly id: string; readonly fileName: string }[]; label: string }

/** What was sent with words, under them. */
export const FileLinks = ({ files, label }: FileLinksProps) =>
  files.length > 0 ? (
    <p className="text-sm">
      {label}
      {files.map(({ id, fileName }) => (
        <span key={id} className="ml-2">
          <a href={`/api/downloads/attachments/${id}`}>{fileName}</a>
        </span>
      ))}
    </p>
  ) : null
