import { ChooseVersions } from '@/components/intake/choose-versions'
import { TwoVersions } from '@/components/intake/two-versions'
import { versionName } from '@/components/intake/version-name'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { getVersions } from '@/lib/queries/get-versions'
import { versionsFilterSchema } from '@/lib/schemas/versions'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { suggestionId } = await params
  const chosen = versionsFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(getVersions, { suggestionId, ...chosen })
  const words = await currentWords()
  const { versions: told } = words.intake
  const { timeZone } = actor.congress
  const options = data.versions.map((one) => ({
    value: String(one.version),
    label: versionName(one, data.versions, timeZone, words),
  }))
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title || words.suggestion.untitled }]}
      title={told.title}
      lead={told.lead}
    >
      {data.sentBackReason ? (
        <Notice title={told.because}>
          <p className="written">{data.sentBackReason}</p>
        </Notice>
      ) : null}
      {data.versions.length > 2 && data.compared ? (
        <ChooseVersions suggestionId={data.id} compared={data.compared} options={options} words={told} />
      ) : null}
      {data.compared ? (
        <TwoVersions compared={data.compared} versions={data.versions} timeZone={timeZone} words={words} />
      ) : (
        <EmptyState title={told.none} hint={told.noneHint} />
      )}
    </Shell>
  )
}
