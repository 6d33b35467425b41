import { Shell } from '@/components/shell/shell'
import { ChangeTownForm } from '@/components/towns/change-town-form'
import { Card } from '@/components/ui/card'
import { getTownToChange } from '@/lib/queries/list-towns'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ townId: string }> }

export default async function ChangeTownPage({ params }: Props) {
  const { actor, data } = await read(getTownToChange, (await params).townId)
  const words = await currentWords()
  const { towns } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/towns"
      crumbs={[{ href: '/towns', label: towns.title }]}
      title={data.name}
      lead={towns.changeLead}
      width="reading"
    >
      <Card title={towns.changeTitle}>
        <ChangeTownForm town={data} words={towns} form={formWords(words)} />
      </Card>
    </Shell>
  )
}
