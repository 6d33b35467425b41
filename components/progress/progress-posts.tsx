import { FileLinks } from '@/components/attachments/file-links'
import type { ProgressEntry } from '@/lib/queries/progress-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export function ProgressPosts({ posts, words }: { posts: readonly ProgressEntry[]; words: Words }) {
  if (posts.length === 0) return <p className="text-ink-soft">{words.progress.none}</p>
  return (
    <ol className="divide-y divide-line">
      {posts.map(({ id, unit, text, postedOn, files }) => (
        <li key={id} className="py-2.5">
          <p className="written">{text}</p>
          <FileLinks files={files} label={words.filesWithWords.shown} />
          <p className="text-ink-soft text-sm">
            {fill(words.progress.by, { unit, day: dayText(postedOn, words.language) })}
          </p>
        </li>
      ))}
    </ol>
  )
}
