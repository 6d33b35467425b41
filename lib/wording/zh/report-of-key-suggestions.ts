import type { Outline } from '@/lib/domain/annual-report/compose'

/** 专项报告: 重点督办 */
export const keyOutline: Outline = [
  {
    section: 'basics',
    paragraphs: [
      [
        {
          text: '{year}年，{place}人大常委会从{{suggestions}}件代表建议中确定{{keySuggestions}}件重点督办，由{{key.units}}个单位承办。',
          when: ['keySuggestions'],
          otherwise: '本年度没有确定重点督办的代表建议。',
        },
      ],
    ],
  },
  {
    section: 'work',
    paragraphs: [
      [
        {
          text: '重点督办建议由常委会领导和有关委员会牵头督办，由承办单位主要负责人办理，并当面答复代表。',
          when: ['keySuggestions'],
        },
      ],
    ],
  },
  {
    section: 'results',
    paragraphs: [
      [
        {
          text: '到期应当答复的{{key.due}}件，已经答复{{key.replied}}件，答复率为{{key.repliedRate}}；按时答复{{key.onTime}}件，按时答复率为{{key.onTimeRate}}。',
          when: ['key.due'],
        },
        {
          text: '承办单位自报解决{{key.solvedAsClaimed}}件，三方一致确认解决{{key.solvedAsConfirmed}}件，确认解决率为{{key.solvedAsConfirmedRate}}。',
          when: ['key.replied'],
        },
      ],
      [
        {
          text: '收回代表测评{{key.returned}}件，对办理结果满意的{{key.satisfiedWithResult}}件，满意率为{{key.satisfiedWithResultRate}}，“基本满意”不计入。',
          when: ['key.returned'],
        },
      ],
      [{ text: '已经办结{{key.concluded}}件。', when: ['key.concluded'] }],
    ],
  },
  {
    section: 'problems',
    paragraphs: [
      [
        {
          text: '没有按时答复的{{key.late}}件，其中到统计时仍未答复的{{key.overdue}}件。',
          when: ['key.late', 'key.overdue'],
        },
        { text: '没有按时答复的{{key.late}}件，后来都已经答复。', when: ['key.late'], unless: ['key.overdue'] },
        { text: '因代表不满意重新办理的{{key.rehandled}}件。', when: ['key.rehandled'] },
        { text: '已经答复、承诺还在落实的{{key.tracked}}件。', when: ['key.tracked'] },
      ],
    ],
  },
  {
    section: 'next',
    paragraphs: [
      [
        { text: '对没有按时答复的，请督办领导约请承办单位主要负责人说明情况。', when: ['key.late'] },
        { text: '对承诺还在落实的{{key.tracked}}件持续跟踪，到期核实。', when: ['key.tracked'] },
        { text: '把督办中的做法用到一般建议的办理中。', when: ['keySuggestions'] },
      ],
    ],
  },
]
