import { activityListColumns } from '@/components/channels/activity-list-columns'
import { activitiesAddress } from '@/components/channels/channel-address'
import { ChannelListFrame } from '@/components/channels/channel-list-frame'
import { readChannelActivities } from '@/lib/queries/read-channel-activities'
import { channelActivitiesSchema } from '@/lib/schemas/channel-list'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { sentences } from '@/lib/wording/sentences'

type Props = {
  params: Promise<{ year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ChannelActivitiesPage({ params, searchParams }: Props) {
  const year = Number((await params).year)
  const asked = channelActivitiesSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readChannelActivities, { ...asked, year })
  const words = await currentWords()
  const { channels } = words
  const { total, personTimes, residents } = data
  return (
    <ChannelListFrame
      {...{ actor, words, year, page: data }}
      list="channel-activities"
      filter={asked}
      figure={channels.activities}
      lead={fill(channels.activitiesList.total, { total, personTimes, residents })}
      formula={sentences([channels.personTimesFormula, channels.residentsFormula], words)}
      columns={activityListColumns(words)}
      caption={channels.activitiesList.caption}
      at={(page) => activitiesAddress(year, { ...asked, page })}
    />
  )
}
