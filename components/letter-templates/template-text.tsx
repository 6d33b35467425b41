import type { TemplateText as Text } from '@/lib/domain/template/template'
import type { Words } from '@/lib/wording/catalogue'

/** The parts of a template as they stand, gaps and all. */
export function TemplateText({ text, words }: { text: Text; words: Words['letterTemplates'] }) {
  const parts = (['opening', 'perAsk', 'closing'] as const).filter((part) => text[part] !== '')
  return (
    <dl className="space-y-2">
      {parts.map((part) => (
        <div key={part}>
          <dt className="text-ink-soft text-sm">{words[part]}</dt>
          <dd className="written">{text[part]}</dd>
        </div>
      ))}
    </dl>
  )
}
