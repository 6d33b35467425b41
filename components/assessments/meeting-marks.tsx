import type { MarkInMeeting } from '@/lib/queries/group-marks'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

type MeetingMarksProps = { marks: readonly MarkInMeeting[]; words: Words['groupMeetings']['unit'] }

export function MeetingMarks({ marks, words }: MeetingMarksProps) {
  return (
    <ul className="space-y-1">
      {marks.map((mark) => (
        <li key={mark.memberId}>
          <p className={mark.isApart ? 'font-semibold' : ''}>
            {fill(mark.isApart ? words.apart : words.mark, { member: mark.member, points: pointsText(mark.points) })}
          </p>
          {mark.words ? <p className="text-sm text-ink-soft">{mark.words}</p> : null}
          {mark.isApart || mark.explanation ? (
            <p className="text-sm text-ink-soft">
              {mark.explanation ? fill(words.explained, { words: mark.explanation }) : words.unexplained}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
