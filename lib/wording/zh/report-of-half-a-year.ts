import type { Outline } from '@/lib/domain/annual-report/compose'
import {
  answered,
  attitude,
  categories,
  classes,
  goOn,
  inAndInterSession,
  kept,
  keyWork,
  met,
  notMet,
  ratings,
  systems,
  toDo,
  toldTwice,
  troubles,
  voicesHeard,
  voicesSolved,
} from './report-sentences'

/** 年中报告: how far it is, and what falls due. */
export const midYearOutline: Outline = [
  {
    section: 'basics',
    paragraphs: [
      [
        {
          text: '{year}年以来，{place}人大代表提出并登记有效的建议、批评和意见（以下统称建议）共{{suggestions}}件。',
          when: ['suggestions'],
          otherwise: '{year}年以来没有登记有效的代表建议。',
        },
        inAndInterSession,
        { text: '已经交办{{assigned}}件，涉及承办单位{{units}}个。', when: ['assigned'] },
        ...toldTwice,
      ],
      [
        {
          text: '截至6月30日，登记{{half.suggestions}}件，交办{{half.assigned}}件，已经答复{{half.replied}}件，其中按时答复{{half.onTime}}件。本报告其他数字截至统计当日。',
          when: ['half.suggestions'],
        },
      ],
      [categories, systems],
    ],
  },
  {
    section: 'work',
    paragraphs: [
      [
        {
          text: '组织见面答复会{{meetings.held}}场，邀请代表{{meetings.delegates}}名，当面答复{{meetings.items}}件次。',
          when: ['meetings.held'],
        },
      ],
      [keyWork],
      voicesHeard,
    ],
  },
  {
    section: 'results',
    paragraphs: [
      [...answered, { text: '到统计时还没有答复的{{outcome.unanswered}}件。', when: ['outcome.unanswered'] }],
      met,
      classes,
      [...attitude, ...ratings],
      kept,
      voicesSolved,
    ],
  },
  { section: 'problems', paragraphs: [...troubles.map((trouble) => [trouble]), notMet] },
  {
    section: 'next',
    paragraphs: [
      [
        { text: '抓紧办理还没有答复的{{outcome.unanswered}}件，确保在法定期限内答复。', when: ['outcome.unanswered'] },
        ...toDo,
      ],
      [goOn],
    ],
  },
]
