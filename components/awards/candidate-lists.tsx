import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Standing } from '@/lib/domain/award/award'
import type { AwardView, CandidateView } from '@/lib/queries/get-award'
import type { Words } from '@/lib/wording/catalogue'
import { CandidateItem } from './candidate-item'

type CandidateListsProps = { call: AwardView; words: Words }

/** First those who are to be commended, then those who follow them, then the others, and last whoever is out. */
export function CandidateLists({ call, words }: CandidateListsProps) {
  const { list } = words.awards
  const isBeforeMeeting = !call.seesList || call.state === 'NOMINATED' || call.state === 'CHECKED'
  const groups: { title: string; standings: Standing[] }[] = [
    { title: list.awarded, standings: ['AWARDED'] },
    { title: list.notice, standings: ['AGREED'] },
    { title: isBeforeMeeting ? list.shortlist : list.reserve, standings: ['SHORTLISTED'] },
    { title: isBeforeMeeting ? list.title : list.others, standings: ['NOMINATED'] },
    { title: list.barred, standings: ['BARRED', 'STRUCK'] },
    { title: list.takenBack, standings: ['TAKEN_BACK'] },
  ]
  if (call.candidates.length === 0)
    return call.seesList ? <EmptyState title={list.none} /> : <EmptyState title={list.ownNone} hint={list.own} />
  return groups.map(({ title, standings }) => (
    <Group
      key={title}
      title={title}
      candidates={call.candidates.filter(({ standing }) => standings.includes(standing))}
      call={call}
      words={words}
    />
  ))
}

type GroupProps = CandidateListsProps & { title: string; candidates: readonly CandidateView[] }

function Group({ title, candidates, call, words }: GroupProps) {
  if (candidates.length === 0) return null
  return (
    <Card title={`${title}（${candidates.length}）`}>
      <ul className="divide-y divide-line">
        {candidates.map((one) => (
          <li key={one.id} className="space-y-1 py-3">
            <CandidateItem one={one} call={call} words={words} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
