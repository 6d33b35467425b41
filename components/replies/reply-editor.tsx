import { attachmentWords } from '@/components/attachments/attachment-words'
import { checkingWords } from '@/components/checking/checking-words'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { publicities } from '@/lib/domain/reply/publicity'
import type { ReplyDesk, ReplyDraftDesk } from '@/lib/queries/get-reply-draft'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { nextDocumentNumber } from '@/lib/wording/document-number'
import { fill } from '@/lib/wording/fill'
import { ReplyForm } from './reply-form'
import { ReplyLetter } from './reply-letter'
import { rowFactsOf } from './row-facts'
import { templateDeskOf } from './template-facts'

type ReplyEditorProps = { desk: ReplyDraftDesk; today: LocalDate; timeZone: string; words: Words }

/** The form while the unit may write, the letter once it is with the head or out. */
export function ReplyEditor({ desk, today, timeZone, words }: ReplyEditorProps) {
  const { assignment, suggestion, text, draft, letter, moves } = desk
  if (!moves.includes('saveReply')) {
    return letter ? (
      <div className="stack">
        <ReplyLetter shown={letter} summary={draft?.summary ?? ''} words={words} />
      </div>
    ) : null
  }
  return (
    <Card>
      <ReplyForm
        assignmentId={assignment.id}
        suggestionId={suggestion.id}
        draft={draft}
        findings={desk.findings}
        templates={templateDeskOf(desk, today)}
        templateWords={words.letterTemplates}
        checking={checkingWords(words)}
        proposedNumber={proposedNumber(desk)}
        askCount={text.asks.length}
        maySend={moves.includes('submitReply')}
        {...choices(desk, words)}
        timeZone={timeZone}
        language={words.language}
        words={words.replyForm}
        answers={words.answers}
        joining={words.joining}
        colleagues={desk.colleagues}
        comma={words.common.listComma}
        rowFacts={rowFactsOf(desk, today, words)}
        evidenceWords={words.evidence}
        files={attachmentWords(words)}
        form={formWords(words)}
      />
    </Card>
  )
}

const proposedNumber = ({ numbering: { prefix, pattern, year, written } }: ReplyDesk): string =>
  prefix || pattern ? nextDocumentNumber(prefix ?? '', year, written, pattern ?? '') : ''

function choices({ classes }: ReplyDesk, { replyForm, states }: Words) {
  return {
    classes: classes.map(({ letter, meaning }) => ({
      value: meaning,
      label: fill(replyForm.letterChoice, { letter }),
      hint: states.answerClass[meaning],
    })),
    publicities: publicities.map((value) => ({
      value,
      label: states.publicity[value],
      hint: replyForm.publicityHints[value],
    })),
  }
}
