import type { PublicationSubject } from '@/lib/queries/get-publication'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type VersionListProps = { versions: PublicationSubject['versions']; timeZone: string; words: Words }

/** Every version, the latest first, with why it was withdrawn. */
export function VersionList({ versions, timeZone, words: { publications, language } }: VersionListProps) {
  if (versions.length === 0) return null
  return (
    <ul className="mt-3 space-y-2 border-line border-t pt-3 text-sm">
      {versions.map(({ id, version, extent, publishAt, by, withdrawnOn, withdrawReason }) => (
        <li key={id}>
          {fill(publications.version, {
            version,
            at: instantText(publishAt, timeZone, language),
            extent: publications.extents[extent],
            by,
          })}
          {withdrawnOn ? (
            <p className="written">
              {fill(publications.withdrawn, { day: dayText(withdrawnOn, language), reason: withdrawReason ?? '' })}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
