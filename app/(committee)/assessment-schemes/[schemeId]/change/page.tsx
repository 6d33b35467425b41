import { HeadForm } from '@/components/assessment-schemes/head-form'
import { SchemeFacts } from '@/components/assessment-schemes/scheme-facts'
import { Shell } from '@/components/shell/shell'
import { getSchemeToChange } from '@/lib/queries/get-scheme'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ schemeId: string }> }

export default async function SchemeHeadPage({ params }: Props) {
  const { actor, data } = await read(getSchemeToChange, (await params).schemeId)
  const words = await currentWords()
  const { assessmentSchemes: said } = words
  const { scheme } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: '/assessment-schemes', label: said.title },
        { href: `/assessment-schemes/${scheme.id}`, label: scheme.name },
      ]}
      title={said.head.change}
      width="reading"
    >
      <SchemeFacts scheme={scheme} changeHref={null} words={words} />
      <HeadForm scheme={scheme} words={said} form={formWords(words)} />
    </Shell>
  )
}
