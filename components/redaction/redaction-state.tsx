import { Notice } from '@/components/ui/notice'
import type { RedactionDesk } from '@/lib/queries/get-redaction'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { partTitle } from './part-title'

/** How much is left, and what still stands elsewhere. */
export function RedactionState({ desk, words }: { desk: RedactionDesk; words: Words }) {
  const { redaction } = words
  const isDone = desk.left === 0
  return (
    <>
      <Notice
        tone={isDone ? 'good' : 'info'}
        title={isDone ? redaction.allDone : fill(redaction.left, { count: desk.left })}
      >
        {isDone ? redaction.allDoneHint : redaction.leftHint}
      </Notice>
      {desk.isSecret ? <Notice tone="warn">{redaction.identity}</Notice> : null}
      {desk.behind.length > 0 ? (
        <Notice tone="warn" title={redaction.behind}>
          <p>{redaction.behindHint}</p>
          <ul className="list-disc pl-5">
            {desk.behind.map(({ words: said, key }) => {
              const part = desk.parts.find((one) => one.key === key)
              return (
                <li key={`${key} ${said}`}>
                  <a href={`#${key}`}>
                    {fill(redaction.behindEntry, { words: said, part: part ? partTitle(part, words) : key })}
                  </a>
                </li>
              )
            })}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
