export type DelegationCode =
  | 'jiyang'
  | 'jibei'
  | 'cuizhai'
  | 'sungeng'
  | 'huihe'
  | 'taiping'
  | 'duoshi'
  | 'qudi'
  | 'renfeng'
  | 'xinshi'
  | 'organs'

export type UnitCode =
  | 'education'
  | 'housing'
  | 'transport'
  | 'water'
  | 'agriculture'
  | 'health'
  | 'civil'
  | 'labour'
  | 'land'
  | 'ecology'
  | 'urban'
  | 'culture'
  | 'development'
  | 'industry'
  | 'commerce'
  | 'police'
  | 'justice'
  | 'emergency'
  | 'market'
  | 'approval'
  | 'finance'
  | 'medical'
  | 'veterans'
  | 'jiyang-street'
  | 'jibei-street'
  | 'huihe-street'
  | 'qudi-street'
  | 'duoshi-street'
  | 'renfeng-town'
  | 'court'
  | 'procuratorate'
  | 'women'
  | 'power'

export type CategoryCode =
  | 'urban-facilities'
  | 'urban-appearance'
  | 'urban-housing'
  | 'urban-ecology'
  | 'transport-roads'
  | 'transport-bus'
  | 'transport-order'
  | 'rural-water'
  | 'rural-industry'
  | 'rural-living'
  | 'education-schools'
  | 'education-students'
  | 'education-sports'
  | 'health-grassroots'
  | 'health-public'
  | 'welfare-care'
  | 'welfare-work'
  | 'economy-enterprise'
  | 'economy-parks'
  | 'economy-trade'
  | 'culture-heritage'
  | 'culture-tourism'
  | 'safety-law'
  | 'safety-emergency'

export type AnswerLetter = 'A' | 'B' | 'C' | 'D'

/** The reply that the lead delegate was not content with. */
export type FirstRound = {
  answerClass: AnswerLetter
  answers: readonly string[]
  reason: string
}

/** What people wrote; who, when and under which number follows from `year.ts`. */
export type WrittenSuggestion = {
  title: string
  from: DelegationCode
  category: CategoryCode
  leads: readonly UnitCode[]
  /** Several leads answer together unless each answers for its own part. */
  separate?: true
  assist?: readonly UnitCode[]
  answerClass: AnswerLetter
  situation: string
  analysis: string
  asks: readonly (readonly [ask: string, answer: string])[]
  /** The delegate's words at the first contact. */
  view: string
  site?: string
  promise?: readonly [text: string, dueOn: string, keptOn?: string]
  between?: { submittedOn: string; repliedOn: string }
  extended?: { askedOn: string; repliedOn: string; reason: string }
  firstRound?: FirstRound
  bill?: true
}
