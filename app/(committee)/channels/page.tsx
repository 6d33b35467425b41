import { redirect } from 'next/navigation'
import { readLatestChannels } from '@/lib/queries/read-channels'
import { read } from '@/lib/web/read'

export default async function ChannelsPage() {
  const { data: year } = await read(readLatestChannels, null)
  redirect(`/channels/${year}`)
}
