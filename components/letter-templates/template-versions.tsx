import { Card } from '@/components/ui/card'
import type { TemplateVersion } from '@/lib/queries/letter-templates'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { TemplateText } from './template-text'

type TemplateVersionsProps = {
  versions: readonly TemplateVersion[]
  mayKeep: boolean
  timeZone: string
  words: Words
}

/** Who wrote what and when, the newest first; an old version can be taken up again as a new one. */
export function TemplateVersions({ versions, mayKeep, timeZone, words }: TemplateVersionsProps) {
  const { letterTemplates, language } = words
  return (
    <Card title={letterTemplates.versions}>
      <ul className="divide-y divide-line">
        {versions.map((one) => (
          <li key={one.version}>
            <details>
              <summary className="flex min-h-11 items-center">
                {fill(letterTemplates.changedBy, {
                  version: one.version,
                  name: one.changedBy,
                  instant: instantText(one.changedAt, timeZone, language),
                })}
              </summary>
              <div className="stack pb-3">
                <p className="font-semibold">{one.title}</p>
                <TemplateText text={one} words={letterTemplates} />
                {mayKeep && one !== versions[0] ? (
                  <a href={`/letter-templates/${one.id}?from=${one.version}`}>{letterTemplates.takeUp}</a>
                ) : null}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}
