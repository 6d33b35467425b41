import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Unreached } from '@/lib/queries/phone-list'
import type { Words } from '@/lib/wording/catalogue'
import { timelineSentence } from '@/lib/wording/timeline-sentence'
import { CallForm } from './call-form'
import { reasonText } from './reason-text'

/** Whom to ring up, under which number, and what to say. */
export function PersonToCall({ person, words }: { person: Unreached; words: Words }) {
  const { phoneList } = words.notices
  const { id, name, phone, offices, upTo, untold } = person
  const reasons = [...new Set(untold.map(({ failure }) => reasonText(failure, words)))]
  const { note, noteHint, called } = phoneList
  return (
    <Card title={name}>
      <DefinitionList
        items={[
          { term: phoneList.phone, value: phone ? <a href={`tel:${phone}`}>{phone}</a> : phoneList.noPhone },
          { term: phoneList.offices, value: offices.join(words.common.listComma) || words.common.none },
          { term: phoneList.why, value: reasons.join(words.common.listComma) },
        ]}
      />
      <h3 className="mt-3 font-semibold">{phoneList.untold}</h3>
      <ul className="divide-y divide-line">
        {untold.map((one) => (
          <li key={one.id} className="py-2">
            {one.suggestionId ? (
              <a href={`/suggestions/${one.suggestionId}`} className="inline-flex min-h-11 items-center">
                {one.numberText ? `${one.numberText} ` : ''}
                {one.title}
              </a>
            ) : null}
            <p>{timelineSentence(one, words)}</p>
          </li>
        ))}
      </ul>
      <CallForm personId={id} upTo={upTo} words={{ note, noteHint, called }} errors={words.errors} />
    </Card>
  )
}
