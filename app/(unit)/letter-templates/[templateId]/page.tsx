import { GapsToUse } from '@/components/letter-templates/gaps-to-use'
import { TemplateForm } from '@/components/letter-templates/template-form'
import { TemplateSwitch } from '@/components/letter-templates/template-switch'
import { TemplateText } from '@/components/letter-templates/template-text'
import { TemplateVersions } from '@/components/letter-templates/template-versions'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getLetterTemplate } from '@/lib/queries/letter-templates'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type Props = { params: Promise<{ templateId: string }>; searchParams: Promise<{ from?: string | string[] }> }

export default async function LetterTemplatePage({ params, searchParams }: Props) {
  const { actor, data } = await read(getLetterTemplate, (await params).templateId)
  const words = await currentWords()
  const { letterTemplates, states, common, language } = words
  const { template, versions } = data
  const chosen = (await searchParams).from
  const from = versions.find(({ version }) => String(version) === chosen) ?? template
  const { timeZone } = actor.congress
  return (
    <Shell
      actor={actor}
      words={words}
      current="/letter-templates"
      crumbs={[{ href: '/letter-templates', label: letterTemplates.title }]}
      title={template.title}
      lead={`${template.unit ?? letterTemplates.ofCongress} · ${letterTemplates.states[template.isOn ? 'on' : 'off']}`}
      actions={template.mayKeep ? <TemplateSwitch template={template} words={words} /> : null}
    >
      {!template.isOn && template.switchedAt ? (
        <Notice title={letterTemplates.states.off}>
          {fill(letterTemplates.switched, {
            name: template.switchedBy ?? '',
            instant: instantText(template.switchedAt, timeZone, language),
          })}
        </Notice>
      ) : null}
      {template.emptyPhrases.length > 0 ? (
        <Notice tone="warn" title={letterTemplates.emptyTitle}>
          {fill(letterTemplates.emptyText, { words: template.emptyPhrases.join(common.listComma) })}
        </Notice>
      ) : null}
      {template.mayKeep ? (
        <Card title={letterTemplates.edit}>
          <div className="stack">
            <p className="text-ink-soft">{letterTemplates.editLead}</p>
            <GapsToUse words={letterTemplates} />
            <TemplateForm
              key={`${template.version} ${from.version}`}
              from={from}
              version={template.version}
              choices={data}
              words={letterTemplates}
              classes={states.answerClass}
              comma={common.listComma}
              form={formWords(words)}
            />
          </div>
        </Card>
      ) : (
        <Card title={fill(letterTemplates.versionOf, { version: template.version })}>
          <TemplateText text={template} words={letterTemplates} />
        </Card>
      )}
      <TemplateVersions versions={versions} mayKeep={template.mayKeep} timeZone={timeZone} words={words} />
    </Shell>
  )
}
