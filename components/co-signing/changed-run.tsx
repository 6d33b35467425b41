import type { Words } from '@/lib/wording/catalogue'

type ChangedRunProps = { isAdded: boolean; text: string; words: Pick<Words['coSigning']['sign'], 'added' | 'removed'> }

/** What was taken out is struck through, what was put in underlined. */
export const ChangedRun = ({ isAdded, text, words }: ChangedRunProps) =>
  isAdded ? (
    <ins className="bg-good-wash" title={words.added}>
      {text}
    </ins>
  ) : (
    <del className="bg-bad-wash" title={words.removed}>
      {text}
    </del>
  )
