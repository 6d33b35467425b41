import { LatestSuggestions } from '@/components/delegation/latest-suggestions'
import { MembersTable } from '@/components/delegation/members-table'
import { WaitingLooks } from '@/components/delegation/waiting-looks'
import { ExportLinks } from '@/components/exports/export-links'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureTiles } from '@/components/ui/figures'
import { VoicesAtDelegation } from '@/components/voices/voices-at-home'
import { type DelegationHome, delegationHome } from '@/lib/queries/delegation-home'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { numberText } from '@/lib/wording/formats'

export default async function DelegationPage() {
  const { actor, moment, data } = await read(delegationHome, null)
  const words = await currentWords()
  const { delegation, common } = words
  const { counts, members, latest } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegation"
      title={delegation.title}
      lead={fill(delegation.lead, { delegations: data.delegations.map(({ name }) => name).join(common.listComma) })}
    >
      <WaitingLooks waiting={data.waiting} setting={data.setting} today={moment.today} words={words} />
      <FigureTiles tiles={tilesOf(counts, members.length, words)} />
      <Card title={delegation.latest}>
        <LatestSuggestions latest={latest} words={words} />
        {counts.submitted > latest.length ? (
          <a href="/registry" className="inline-flex min-h-11 items-center">
            {fill(delegation.all, { total: counts.submitted })}
          </a>
        ) : null}
      </Card>
      <VoicesAtDelegation waiting={data.voices} words={words} />
      <Card title={delegation.people}>
        <p className="mb-3 text-ink-soft">{delegation.privacy}</p>
        {members.length > 0 ? (
          <>
            <MembersTable members={members} timeZone={actor.congress.timeZone} words={words} />
            <ExportLinks list="delegation-members" words={words} />
          </>
        ) : (
          <EmptyState title={delegation.noDelegates} hint={delegation.noDelegatesHint} />
        )}
      </Card>
      <SearchesAtHome saved={data.searches} words={words} />
    </Shell>
  )
}

function tilesOf(counts: DelegationHome['counts'], delegates: number, { delegation }: Words) {
  return [
    { label: delegation.delegates, value: numberText(delegates) },
    { label: delegation.collectingDrafts, value: numberText(counts.collecting) },
    { label: delegation.submitted, value: numberText(counts.submitted), href: '/registry' },
    { label: delegation.waiting, value: numberText(counts.waiting) },
    { label: delegation.handling, value: numberText(counts.handling) },
    { label: delegation.answered, value: numberText(counts.answered) },
  ]
}
