import type { Outline } from '@/lib/domain/annual-report/compose'

/** 专项报告: 承诺兑现 */
export const commitmentsOutline: Outline = [
  {
    section: 'basics',
    paragraphs: [
      [
        {
          text: '{year}年，{place}各承办单位在代表建议的答复中作出承诺{{promisesMade}}项。',
          when: ['promisesMade'],
          otherwise: '本年度代表建议的答复中没有作出承诺。',
        },
        { text: '以前年度结转、本年初还没有结论的承诺{{promisesInherited}}项。', when: ['promisesInherited'] },
      ],
    ],
  },
  {
    section: 'work',
    paragraphs: [
      [
        {
          text: '所有承诺列入台账，写明单位、时限和责任人，完成以后先由代表核实，再由代表工作机构销号。',
          when: ['promisesMade'],
        },
      ],
    ],
  },
  {
    section: 'results',
    paragraphs: [
      [
        {
          text: '本年承诺到期{{promisesDue}}项，按期兑现并经代表确认{{promisesKept}}项，落实率为{{promisesKeptRate}}。',
          when: ['promisesDue'],
        },
        { text: '逾期以后兑现{{promisesKeptLate}}项。', when: ['promisesKeptLate'] },
        { text: '没有到期、继续跟踪的{{promisesCarried}}项。', when: ['promisesCarried'] },
      ],
      [
        {
          text: '以前年度结转的承诺到期{{inheritedDue}}项，按期兑现{{inheritedKept}}项，落实率为{{inheritedKeptRate}}。',
          when: ['inheritedDue'],
        },
      ],
    ],
  },
  {
    section: 'problems',
    paragraphs: [
      [
        { text: '到期没有按期兑现的{{promisesLate}}项。', when: ['promisesLate'] },
        { text: '其中，认定没有兑现的{{promisesNotKept}}项。', when: ['promisesNotKept'] },
        { text: '到期仍没有销号的{{promisesOpenLate}}项。', when: ['promisesOpenLate'] },
      ],
    ],
  },
  {
    section: 'next',
    paragraphs: [
      [
        {
          text: '对到期仍没有销号的{{promisesOpenLate}}项，由承办单位说明原因、提出新的完成时间，并告知代表。',
          when: ['promisesOpenLate'],
        },
        { text: '对没有到期的{{promisesCarried}}项，到期前提醒，到期后核实。', when: ['promisesCarried'] },
      ],
    ],
  },
]
