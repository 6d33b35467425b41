import { notFound } from 'next/navigation'
import { SectionForm } from '@/components/assessment-schemes/section-form'
import { Shell } from '@/components/shell/shell'
import { getSchemeToChange } from '@/lib/queries/get-scheme'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ schemeId: string; sectionKey: string }> }

export default async function SchemeSectionPage({ params }: Props) {
  const { schemeId, sectionKey } = await params
  const { actor, data } = await read(getSchemeToChange, schemeId)
  const { scheme } = data
  const isNew = sectionKey === 'new'
  const section = isNew ? { key: '', name: '' } : scheme.body.sections.find(({ key }) => key === sectionKey)
  if (!section) notFound()
  const words = await currentWords()
  const { assessmentSchemes: said } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: '/assessment-schemes', label: said.title },
        { href: `/assessment-schemes/${scheme.id}`, label: scheme.name },
      ]}
      title={isNew ? said.section.add : section.name}
      width="reading"
    >
      <SectionForm
        scheme={{ id: scheme.id, version: scheme.version }}
        section={{ key: section.key, name: section.name }}
        words={{ section: said.section, item: said.item }}
        form={formWords(words)}
      />
    </Shell>
  )
}
