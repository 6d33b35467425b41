import type { licences as source } from '../zh/licences'

export const licences: typeof source = {
  title: 'Licence',
  lead: 'Decide what anybody may do with suggestions, replies and data that are public. Until it is decided, the site says that no licence was granted.',
  names: {
    NONE: 'No licence',
    ATTRIBUTION: 'Free use with attribution',
    CC_BY_4_0: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  },
  hints: {
    NONE: 'People may use it within the law and no further.',
    ATTRIBUTION: 'Our own licence in Chinese, without an agreement of others.',
    CC_BY_4_0: 'Used around the world; the data can be joined with open data of other places.',
  },
  now: 'In force',
  coming: 'To come',
  undecided: 'Undecided: published as “no licence granted”',
  since: '{licence}, since {day}',
  decide: 'Decide',
  licence: 'Licence',
  sinceOn: 'From',
  sinceHint: 'From today on, at most a year ahead.',
  basis: 'Basis of the decision',
  basisHint: 'Such as the day and item of the directors’ meeting. Kept inside; the public does not see it.',
  lasting:
    'What was granted cannot be taken from those who have the data. A change holds for those who take them later.',
  submit: 'Save the decision',
  history: 'Decisions',
  changed: '{licence}, from {day}. Basis: {basis}',
  seePublic: 'See the public page',
  public: {
    texts: {
      ATTRIBUTION:
        'Anybody may copy, pass on and adapt it free of charge for any lawful purpose, commercial ones included. Name the source and the day of download, and say what you changed. Do not use it to identify people whose names are not public, and do not suggest that we endorse what you do. It is given as it is; the official documents prevail.',
      CC_BY_4_0:
        'Given under the licence Creative Commons Attribution 4.0 International. Name the source, give the address of the licence and say whether you changed anything; then you may copy, pass on and adapt it, also commercially. The full text of the licence prevails.',
    },
    fullText: 'Full text of the licence',
    of: '{congress}: {licence}, since {day}.',
    noneOf: '{congress}: no licence granted.',
    none: 'No licence was granted. What is open to be read may not for that reason be reprinted or reused.',
    law: 'Under the Copyright Law of China, resolutions, decisions and other documents of state organs of a legislative, administrative or judicial nature and mere facts are not protected (article 5); private study and research, and fitting quotation to introduce, review or explain, need no permission but name author and title (article 24). For anything else ask the organ that published it first.',
    line: 'Licence: {licence}',
    lineOfNone: 'Licence: none granted',
    lineOfSeveral: 'Licence: differs by congress, see here',
  },
}
