import { AssistOpinions } from '@/components/assignments/assist-opinions'
import { OriginalText } from '@/components/assignments/original-text'
import { ContactItem } from '@/components/contacts/contact-item'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ReplyDesk } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'

import { AnswerTable } from './answer-table'
import { RepliesAlongside } from './replies-alongside'

type ReplyAsideProps = { desk: ReplyDesk; today: LocalDate; timeZone: string; words: Words }

/** Beside the editor: what is asked, what was talked about, what the assisting units say. */
export function ReplyAside({ desk: { text, earlier, alongside }, today, timeZone, words }: ReplyAsideProps) {
  const assisting = text.handlers.filter(({ role }) => role === 'ASSIST')
  return (
    <div className="stack">
      <Card title={words.assignment.original}>
        <OriginalText text={text} words={words.assignment} />
      </Card>
      {earlier ? (
        <Card title={words.replyForm.earlierTitle}>
          <p className="written">{earlier.body}</p>
          <AnswerTable rows={earlier.answers} asks={text.asks} words={words} />
        </Card>
      ) : null}
      <RepliesAlongside alongside={alongside} words={words} />
      <Card title={words.contact.logged}>
        {text.contacts.length === 0 ? <p className="text-ink-soft">{words.contact.none}</p> : null}
        <ul className="divide-y divide-line">
          {text.contacts.map((contact) => (
            <ContactItem key={contact.id} contact={contact} today={today} timeZone={timeZone} words={words} />
          ))}
        </ul>
      </Card>
      {assisting.length > 0 ? (
        <Card title={words.assignment.handlers}>
          <AssistOpinions handlers={assisting} words={words} />
        </Card>
      ) : null}
    </div>
  )
}
