import { Notice } from '@/components/ui/notice'
import type { PublicPartNoun } from '@/lib/domain/publication/parts'
import type { PublicationRefusalCode } from '@/lib/domain/publication/refusals'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import type { TogetherWords } from './publish-together'
import type { Outcome, Told } from './use-publish-together'

/** Why one of several was not published, by the code of the refusal. */
export type Reasons = Pick<Words['refusals'], PublicationRefusalCode>

type PublishOutcomesProps = { told: Told; names: Readonly<Record<string, string>>; words: TogetherWords }

export function PublishOutcomes({ told: { outcomes, publishOn }, names, words }: PublishOutcomesProps) {
  const { together, language } = words
  const left = outcomes.filter(({ refusal }) => refusal !== null)
  const count = outcomes.length - left.length
  return (
    <>
      {count > 0 ? (
        <Notice tone="good" live>
          {fill(together.done, { count, day: dayText(publishOn, language) })}
        </Notice>
      ) : null}
      {left.length > 0 ? (
        <Notice tone="bad" live title={fill(together.left, { count: left.length })}>
          <ul>
            {left.map((one) => (
              <li key={one.replyId}>
                {fill(together.one, { name: names[one.replyId] ?? '', reason: reasonOf(one, words) })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}

function reasonOf({ refusal, facts }: Outcome, { reasons, parts }: TogetherWords): string {
  const part = parts[facts.part as PublicPartNoun] ?? ''
  return fill(reasons[refusal as PublicationRefusalCode] ?? '', { ...facts, part })
}
