import { localDate } from '@/lib/domain/deadlines/local-date'
import type { AnsweredAsk, LetterGround } from '@/lib/domain/letter/letter'

/** A reply of a unit in everything that its letters are made of. */
export const aGround = (more: Partial<LetterGround> = {}): LetterGround => ({
  congress: '济阳区人民代表大会',
  term: 19,
  session: 1,
  interSession: false,
  number: '88',
  suggestionTitle: '关于增设公交站的建议',
  unit: '区交通运输局',
  classLetter: 'B',
  publicity: 'FULL',
  documentNumber: '济阳交函〔2022〕30号',
  signedOn: localDate('2022-05-06'),
  signer: '李卫东',
  body: '您提出的《关于增设公交站的建议》收悉，现答复如下：\n九月底前建成一对港湾式公交站。\n感谢您的关心。',
  answers: [],
  contact: { name: '刘芳', phone: '0531-84230001' },
  copies: '代表工委、政府办公室',
  attachments: [],
  ...more,
})

export const anAnswer = (more: Partial<AnsweredAsk> = {}): AnsweredAsk => ({
  ordinal: 1,
  ask: '增设路灯',
  letter: null,
  notOurs: false,
  text: '已列入计划。',
  evidence: '',
  measure: '',
  dueOn: null,
  responsiblePerson: '',
  money: '',
  groundKind: null,
  ground: '',
  explanation: '',
  ...more,
})
