import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { LookSettingForm } from '@/components/delegation/look-setting-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Timeline } from '@/components/ui/timeline'
import { getLookSetting, type LookSettingView } from '@/lib/queries/get-first-look'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

export default async function LookSettingPage() {
  const { actor, data } = await read(getLookSetting, null)
  const words = await currentWords()
  const { firstLook, common } = words
  const { setting } = firstLook
  const { withoutOfficer } = data
  return (
    <Shell actor={actor} words={words} current="/deadlines" title={setting.title} lead={setting.lead}>
      <DeadlineTabs actor={actor} current="/first-look" words={words} />
      <Card title={setting.now}>
        <DefinitionList
          items={[
            { term: setting.title, value: lookText(data.isOn ? data.days : null, words) },
            {
              term: setting.officers,
              value:
                withoutOfficer.length > 0
                  ? fill(setting.missing, { delegations: withoutOfficer.join(common.listComma) })
                  : setting.allHeld,
            },
          ]}
        />
      </Card>
      <Card>
        <LookSettingForm
          key={data.history[0]?.id ?? 'as delivered'}
          setting={data}
          words={setting}
          form={formWords(words)}
        />
      </Card>
      {data.history.length > 0 ? (
        <Card title={setting.history}>
          <History history={data.history} timeZone={actor.congress.timeZone} words={words} />
        </Card>
      ) : null}
    </Shell>
  )
}

const lookText = (days: number | null, { firstLook }: Words): string =>
  days === null ? firstLook.off : fill(firstLook.onFor, { days })

type HistoryProps = { history: LookSettingView['history']; timeZone: string; words: Words }

function History({ history, timeZone, words }: HistoryProps) {
  return (
    <Timeline
      items={history.map(({ id, at, by, days, reason }) => ({
        id,
        at: instantText(at, timeZone, words.language),
        instant: new Date(at).toISOString(),
        by: by ?? undefined,
        sentence: fill(words.firstLook.setting.changed, { look: lookText(days, words), reason }),
      }))}
    />
  )
}
