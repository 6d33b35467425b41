import { AssistOpinions } from '@/components/assignments/assist-opinions'
import { ContactList } from '@/components/assignments/contact-list'
import { OriginalText } from '@/components/assignments/original-text'
import { Card } from '@/components/ui/card'
import type { ReplyDesk } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'

import { AnswerTable } from './answer-table'
import { RepliesAlongside } from './replies-alongside'

type ReplyAsideProps = { desk: ReplyDesk; timeZone: string; words: Words }

/** Beside the editor: what is asked, what was talked about, what the assisting units say. */
export function ReplyAside({ desk: { text, earlier, alongside }, timeZone, words }: ReplyAsideProps) {
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
        <ContactList contacts={text.contacts} timeZone={timeZone} words={words} />
      </Card>
      {assisting.length > 0 ? (
        <Card title={words.assignment.handlers}>
          <AssistOpinions handlers={assisting} words={words} />
        </Card>
      ) : null}
    </div>
  )
}
