import { GapsToUse } from '@/components/letter-templates/gaps-to-use'
import { TemplateForm } from '@/components/letter-templates/template-form'
import { TemplatesTable } from '@/components/letter-templates/templates-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { listLetterTemplates } from '@/lib/queries/letter-templates'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function LetterTemplatesPage() {
  const { actor, data } = await read(listLetterTemplates, null)
  const words = await currentWords()
  const { letterTemplates, states, common } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/letter-templates"
      title={letterTemplates.title}
      lead={letterTemplates.lead}
    >
      {data.templates.length > 0 ? (
        <TemplatesTable templates={data.templates} timeZone={actor.congress.timeZone} words={words} />
      ) : (
        <EmptyState title={letterTemplates.none} hint={letterTemplates.noneHint} />
      )}
      <Card title={letterTemplates.add}>
        <div className="stack">
          <GapsToUse words={letterTemplates} />
          <TemplateForm
            from={null}
            version={0}
            choices={data}
            words={letterTemplates}
            classes={states.answerClass}
            comma={common.listComma}
            form={formWords(words)}
          />
        </div>
      </Card>
    </Shell>
  )
}
