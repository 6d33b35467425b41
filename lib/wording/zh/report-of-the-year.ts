import type { Outline } from '@/lib/domain/annual-report/compose'
import {
  answered,
  attitude,
  carried,
  categories,
  classes,
  disputed,
  goOn,
  inAndInterSession,
  inherited,
  kept,
  keyWork,
  met,
  notMet,
  ratings,
  rehandling,
  systems,
  toDo,
  toldTwice,
  troubles,
  voicesHeard,
  voicesSolved,
} from './report-sentences'

/** 年度报告 */
export const annualOutline: Outline = [
  {
    section: 'basics',
    paragraphs: [
      [
        {
          text: '{year}年，{place}人大代表提出并登记有效的建议、批评和意见（以下统称建议）共{{suggestions}}件。',
          when: ['suggestions'],
          otherwise: '本年度没有登记有效的代表建议。',
        },
        inAndInterSession,
        { text: '由议案转为建议办理{{billsConverted}}件。', when: ['billsConverted'] },
        { text: '上一年度为{{before.suggestions}}件。', when: ['before.suggestions'] },
        {
          text: '全区{{delegations}}个代表团、{{delegates}}名代表中，有{{signers}}名代表领衔或者附议，联名提出的{{joint}}件。',
          when: ['signers', 'joint'],
        },
        ...toldTwice,
      ],
      [categories, systems],
      [
        {
          text: '上述建议交由{{units}}个承办单位办理，已全部交办。',
          same: ['assigned', 'suggestions'],
          when: ['assigned'],
        },
        {
          text: '上述建议中，{{assigned}}件已经交办，涉及承办单位{{units}}个。',
          differ: ['assigned', 'suggestions'],
          when: ['assigned'],
        },
        { text: '上述建议都还没有交办。', when: ['suggestions'], unless: ['assigned'] },
      ],
    ],
  },
  {
    section: 'work',
    paragraphs: [
      [
        {
          text: '当面听取代表意见。组织见面答复会{{meetings.held}}场，邀请代表{{meetings.delegates}}名，当面答复{{meetings.items}}件次，代表当场认可{{meetings.accepted}}件次。',
          when: ['meetings.held'],
        },
        { text: '应邀代表到会率为{{meetings.cameRate}}。', when: ['meetings.held'] },
        { text: '承办单位主要负责人到会率为{{meetings.headsRate}}。', when: ['meetings.heads'] },
      ],
      [keyWork],
      [
        {
          text: '组织考核评价。成立{{assessment.groups}}个考核组，对{{assessment.units}}个承办单位的办理工作逐个考核。',
          when: ['assessment.groups'],
        },
      ],
      voicesHeard,
      [
        {
          text: '推进办理公开。依法可以公开的{{publishable}}件中，建议和答复全部公开的{{published}}件。',
          when: ['publishable', 'published'],
        },
      ],
    ],
  },
  {
    section: 'results',
    paragraphs: [
      answered,
      met,
      classes,
      [...attitude, ...ratings],
      rehandling,
      [...kept, ...carried, ...inherited],
      voicesSolved,
    ],
  },
  { section: 'problems', paragraphs: [...troubles.map((trouble) => [trouble]), notMet, disputed] },
  { section: 'next', paragraphs: [toDo, [goOn]] },
]
